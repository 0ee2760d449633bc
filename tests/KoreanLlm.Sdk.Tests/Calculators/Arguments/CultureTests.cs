using System.Collections;
using System.Globalization;
using System.Reflection;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>What the calculators say is the same on every machine: with a decimal comma (German) as with another minus sign (Arabic, Swedish).</summary>
public class CultureTests
{
    private static readonly string[] Cultures = ["de-DE", "ar-SA", "sv-SE"];

    public static TheoryData<Type> Calculators { get; } = [.. CalculatorMethods.Calculators];

    [Theory]
    [MemberData(nameof(Calculators))]
    public void Every_refusal_reads_alike_in_every_culture(Type calculator)
    {
        foreach (var method in CalculatorMethods.Of(calculator))
        {
            foreach (var arguments in Refused(method))
            {
                var message = In("", () => MessageOf(method, arguments));
                foreach (var culture in Cultures)
                {
                    In(culture, () => MessageOf(method, arguments)).Should().Be(message, "{0} is called in {1}", CalculatorMethods.NameOf(method), culture);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calculators))]
    public void Every_answer_reads_alike_in_every_culture(Type calculator)
    {
        foreach (var method in CalculatorMethods.Of(calculator))
        {
            var text = In("", () => Texts(CalculatorMethods.Call(method, SampleArguments.Of(method))).ToList());
            foreach (var culture in Cultures)
            {
                In(culture, () => Texts(CalculatorMethods.Call(method, SampleArguments.Of(method))).ToList())
                    .Should().Equal(text, "{0} is called in {1}", CalculatorMethods.NameOf(method), culture);
            }
        }
    }

    [Fact]
    public void The_growth_of_opposite_signs_is_refused_in_points_everywhere() => In("de-DE", () => MessageOf(() => GrowthCalculator.CompoundAnnualGrowthRate(1.5, -2.25, 3)))
        .Should().StartWith("begin is 1.5 and end is -2.25");

    [Fact]
    public void Seeded_extremes_are_refused_alike_in_every_culture()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            string? Message()
            {
                var extremes = new ExtremeArguments(seed);
                var method = extremes.Method();
                return MessageOf(() => CalculatorMethods.Call(method, extremes.For(method)));
            }

            var message = In("", Message);
            In(Cultures[seed % Cultures.Length], Message).Should().Be(message, "seed {0}", seed);
        }
    }

    /// <summary>The sample with one number after the other made impossible, with digits after the point and a minus.</summary>
    private static IEnumerable<object?[]> Refused(MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            object[] values = parameter.ParameterType switch
            {
                var t when t == typeof(double) => [-1234.5, -0.25, 1.5, 1e300],
                var t when t == typeof(long) => [-1234L, 0L, long.MaxValue],
                var t when t == typeof(int) => [-1234, 0, int.MaxValue],
                _ => [],
            };
            foreach (var value in values)
            {
                var arguments = SampleArguments.Of(method);
                arguments[parameter.Position] = value;
                yield return arguments;
            }
        }
    }

    /// <summary>The text of an answer and of all that it holds.</summary>
    private static IEnumerable<string?> Texts(object? answer) => answer switch
    {
        null => [],
        string text => [text],
        double or long or int or decimal or bool or Enum or DateOnly => [],
        IEnumerable items => items.Cast<object?>().SelectMany(Texts),
        _ when answer.GetType().Namespace != typeof(Interval).Namespace => [answer.ToString()],
        _ => answer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Texts(p.GetValue(answer))).Prepend(answer.ToString()),
    };

    private static string? MessageOf(MethodInfo method, object?[] arguments) => MessageOf(() => CalculatorMethods.Call(method, arguments));

    private static string? MessageOf(Func<object> call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException or OverflowException)
        {
            // Read while the culture holds: some messages are composed when asked for.
            return e.Message;
        }
    }

    private static string? MessageOf(Func<double> call) => MessageOf(() => (object)call());

    private static T In<T>(string culture, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
