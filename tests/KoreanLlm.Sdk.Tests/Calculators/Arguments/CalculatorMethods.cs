using System.Collections.Immutable;
using System.Reflection;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Every public call of the calculators, so that a new one cannot escape the rules for arguments and results.</summary>
internal static class CalculatorMethods
{
    public static ImmutableArray<Type> Calculators { get; } =
        [typeof(BenchmarkCalculator), typeof(CostCalculator), typeof(GrowthCalculator), typeof(InferenceCalculator), typeof(ScalingCalculator), typeof(TrainingCalculator)];

    public static ImmutableArray<MethodInfo> All { get; } =
    [
        .. Calculators
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(m => m.IsGenericMethodDefinition ? m.MakeGenericMethod(typeof(double)) : m)
            .OrderBy(NameOf, StringComparer.Ordinal),
    ];

    public static IEnumerable<MethodInfo> Of(Type calculator) => All.Where(m => m.DeclaringType == calculator);

    /// <summary>Type, method and the names of its parameters: unique, and readable in a failure.</summary>
    public static string NameOf(MethodInfo method) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name + " " + p.Name))})";

    /// <exception cref="Exception">What the method threw, not the wrapper of reflection.</exception>
    public static object Call(MethodInfo method, object?[] arguments) => method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
