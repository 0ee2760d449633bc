using System.Globalization;
using System.Reflection;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Every number a calculator takes is refused outside its range, by name, value and range.</summary>
public class ArgumentRefusalTests
{
    /// <summary>Where 0 has a meaning: no context, no cache, no overhead, no growth, no correct answer. A name alone holds for all methods.</summary>
    private static readonly string[] Zero =
    [
        "seed",
        "baselinePercent", "ChanceCorrectedRatio.baseline", "begin", "Cache.contextTokens", "cacheBytes", "CacheSize.contextTokens", "chance", "Decode.cacheBytesPerSequence",
        "end", "errorA", "errorB", "inferenceTokens", "NormalInterval.standardError", "onlyA", "onlyB", "overheadBytes", "overheadBytesPerDevice", "rate", "score", "scoreA", "scoreB",
        "scorePercent", "SequencesThatFit.weightBytes", "successes", "years",
    ];

    /// <summary>Where a negative number has a meaning: losses.</summary>
    private static readonly string[] Signed = ["begin", "CompoundAnnualGrowthRate.begin", "end", "Ratio.baseline", "Ratio.score"];

    /// <summary>Methods that take less than others for a parameter of the same name.</summary>
    private static readonly string[] Stricter =
    [
        "CompoundAnnualGrowthRate.begin", "CompoundAnnualGrowthRate.years", "DoublingTime.rate", "HalvingTime.rate",
        "Periods.begin", "Periods.end", "Periods.rate", "RatioInterval.scoreA", "RatioInterval.scoreB",
    ];

    public static TheoryData<Type> Calculators { get; } = [.. CalculatorMethods.Calculators];

    [Theory]
    [MemberData(nameof(Calculators))]
    public void The_sample_arguments_are_accepted(Type calculator)
    {
        foreach (var method in CalculatorMethods.Of(calculator))
        {
            Accepted(method, SampleArguments.Of(method), "it is a sample");
        }
    }

    [Theory]
    [MemberData(nameof(Calculators))]
    public void What_is_no_finite_number_is_refused(Type calculator) =>
        Each(calculator, (method, parameter) => parameter.ParameterType == typeof(double) ? [double.NaN, double.PositiveInfinity, double.NegativeInfinity] : []);

    [Theory]
    [MemberData(nameof(Calculators))]
    public void Negative_numbers_are_refused(Type calculator) => Each(calculator, (method, parameter) => parameter.ParameterType switch
    {
        _ when parameter.Name == "seed" => [],
        var t when t == typeof(double) => Takes(Signed, method, parameter) ? [] : [-1.5, double.MinValue],
        var t when t == typeof(long) => [-1L, long.MinValue],
        _ => [-1, int.MinValue],
    });

    [Theory]
    [MemberData(nameof(Calculators))]
    public void Zero_is_refused_where_it_means_nothing(Type calculator) =>
        Each(calculator, (method, parameter) => Takes(Zero, method, parameter) ? [] : [ZeroOf(parameter)]);

    [Theory]
    [MemberData(nameof(Calculators))]
    public void Zero_is_accepted_where_it_means_something(Type calculator) => Each(calculator, (method, parameter) =>
    {
        if (Takes(Zero, method, parameter))
        {
            Accepted(method, With(method, parameter, ZeroOf(parameter)), $"0 is a {parameter.Name}");
        }

        return [];
    });

    [Theory]
    [MemberData(nameof(Calculators))]
    public void A_missing_object_is_refused_by_name(Type calculator)
    {
        foreach (var (method, parameter) in Parameters(calculator).Where(p => !p.Parameter.ParameterType.IsValueType && !p.Parameter.HasDefaultValue))
        {
            FluentActions.Invoking(() => CalculatorMethods.Call(method, With(method, parameter, null)))
                .Should().Throw<ArgumentNullException>(CalculatorMethods.NameOf(method)).WithParameterName(parameter.Name);
        }
    }

    /// <summary>Calls every method once for each value of each number it takes, and expects a refusal.</summary>
    private static void Each(Type calculator, Func<MethodInfo, ParameterInfo, object[]> refused)
    {
        foreach (var (method, parameter) in Parameters(calculator).Where(p => IsNumber(p.Parameter)))
        {
            foreach (var value in refused(method, parameter))
            {
                Refused(method, parameter, value);
            }
        }
    }

    private static void Accepted(MethodInfo method, object?[] arguments, string because) =>
        FluentActions.Invoking(() => CalculatorMethods.Call(method, arguments)).Should().NotThrow("{0} in {1}", because, CalculatorMethods.NameOf(method));

    private static void Refused(MethodInfo method, ParameterInfo parameter, object value)
    {
        var refusal = FluentActions.Invoking(() => CalculatorMethods.Call(method, With(method, parameter, value)))
            .Should().Throw<ArgumentOutOfRangeException>("{0} is {1} in {2}", parameter.Name, value, CalculatorMethods.NameOf(method)).WithParameterName(parameter.Name).Which;

        refusal.Message.Should().Match(string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} is {value}: it must be ?*.*"));
    }

    private static IEnumerable<(MethodInfo Method, ParameterInfo Parameter)> Parameters(Type calculator) =>
        CalculatorMethods.Of(calculator).SelectMany(m => m.GetParameters().Select(p => (m, p)));

    private static object?[] With(MethodInfo method, ParameterInfo parameter, object? value)
    {
        var arguments = SampleArguments.Of(method);
        arguments[parameter.Position] = value;
        return arguments;
    }

    private static bool Takes(string[] what, MethodInfo method, ParameterInfo parameter)
    {
        var name = method.Name.Replace("Estimate", "", StringComparison.Ordinal) + "." + parameter.Name;
        return what.Contains(name) || (what.Contains(parameter.Name) && !Stricter.Contains(name));
    }

    private static object ZeroOf(ParameterInfo parameter) => Convert.ChangeType(0, parameter.ParameterType, CultureInfo.InvariantCulture);

    private static bool IsNumber(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(double) || parameter.ParameterType == typeof(long) || parameter.ParameterType == typeof(int);
}
