using System.Collections;
using System.Reflection;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Finds numbers that are none in an answer, however deep.</summary>
internal static class FiniteNumbers
{
    /// <summary>The paths of every NaN and infinity that the public properties of <paramref name="answer"/> lead to.</summary>
    public static IEnumerable<string> Violations(object? answer, string path = "answer") => answer switch
    {
        double number => double.IsFinite(number) ? [] : [$"{path} is {number}"],
        null or string or decimal or Enum => [],
        _ when answer.GetType().IsPrimitive => [],
        IEnumerable items => items.Cast<object?>().SelectMany((item, index) => Violations(item, $"{path}[{index}]")),
        _ => answer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Violations(Value(p, answer), $"{path}.{p.Name}")),
    };

    private static object? Value(PropertyInfo property, object answer)
    {
        try
        {
            return property.GetValue(answer);
        }
        catch (TargetInvocationException e) when (e.InnerException is OverflowException)
        {
            // An error that is said is none that is hidden.
            return null;
        }
    }
}
