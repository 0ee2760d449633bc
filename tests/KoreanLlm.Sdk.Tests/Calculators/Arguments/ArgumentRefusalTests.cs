using System.Globalization;
using System.Reflection;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Every number a calculator takes is refused outside its range, by name, value and range.</summary>
public class ArgumentRefusalTests
{
    /// <summary>Where 0 has a meaning: no context, no cache, no overhead, no growth, no correct answer. A name alone holds for all methods.</summary>
    private static readonly string[] Zero =
    [
        "availableBytes", "baselinePercent", "ChanceCorrectedRatio.baseline", "begin", "Cache.contextTokens", "cacheBytes", "CacheSize.contextTokens", "chance", "Decode.cacheBytesPerSequence",
        "Decode.contextTokens", "end", "inferenceTokens", "onlyA", "onlyB", "overheadBytes", "overheadBytesPerDevice", "rate", "score", "scoreA", "scoreB",
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

    public static TheoryData<string> Methods { get; } = [.. CalculatorMethods.All.Select(CalculatorMethods.NameOf)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_sample_arguments_are_accepted(string method)
    {
        var called = Named(method);

        FluentActions.Invoking(() => CalculatorMethods.Call(called, SampleArguments.Of(called))).Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void What_is_no_finite_number_is_refused(string method) =>
        Each<double>(method, p => Refused(method, p, double.NaN, double.PositiveInfinity, double.NegativeInfinity));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Negative_numbers_are_refused(string method)
    {
        Each<double>(method, p => Refused(method, p, Takes(Signed, Named(method), p) ? [] : [-1.5, double.MinValue]));
        Each<long>(method, p => Refused(method, p, -1L, long.MinValue));
        Each<int>(method, p => Refused(method, p, -1, int.MinValue));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Zero_is_refused_where_it_means_nothing(string method)
    {
        Each<double>(method, p => Refused(method, p, Takes(Zero, Named(method), p) ? [] : [0.0]));
        Each<long>(method, p => Refused(method, p, Takes(Zero, Named(method), p) ? [] : [0L]));
        Each<int>(method, p => Refused(method, p, Takes(Zero, Named(method), p) ? [] : [0]));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Zero_is_accepted_where_it_means_something(string method)
    {
        var called = Named(method);
        foreach (var parameter in called.GetParameters().Where(p => IsNumber(p) && Takes(Zero, called, p)))
        {
            var zero = Convert.ChangeType(0, parameter.ParameterType, CultureInfo.InvariantCulture);

            FluentActions.Invoking(() => CalculatorMethods.Call(called, With(called, parameter, zero))).Should().NotThrow("0 is a {0}", parameter.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_missing_object_is_refused_by_name(string method)
    {
        var called = Named(method);
        foreach (var parameter in called.GetParameters().Where(p => !p.ParameterType.IsValueType && !p.HasDefaultValue))
        {
            FluentActions.Invoking(() => CalculatorMethods.Call(called, With(called, parameter, null))).Should().Throw<ArgumentNullException>().WithParameterName(parameter.Name);
        }
    }

    private static void Refused(string method, ParameterInfo parameter, params object[] values)
    {
        var called = Named(method);
        foreach (var value in values)
        {
            var refusal = FluentActions.Invoking(() => CalculatorMethods.Call(called, With(called, parameter, value)))
                .Should().Throw<ArgumentOutOfRangeException>("{0} is {1}", parameter.Name, value).WithParameterName(parameter.Name).Which;

            refusal.ActualValue.Should().Be(value);
            refusal.Message.Should().Match(string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} is {value}: it must be ?*.*"));
        }
    }

    private static void Each<T>(string method, Action<ParameterInfo> check)
    {
        foreach (var parameter in Named(method).GetParameters().Where(p => p.ParameterType == typeof(T)))
        {
            check(parameter);
        }
    }

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

    private static bool IsNumber(ParameterInfo parameter) => parameter.ParameterType == typeof(double) || parameter.ParameterType == typeof(long) || parameter.ParameterType == typeof(int);

    private static MethodInfo Named(string name) => CalculatorMethods.All.Single(m => CalculatorMethods.NameOf(m) == name);
}
