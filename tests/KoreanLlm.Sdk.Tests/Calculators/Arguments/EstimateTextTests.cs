using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Every answer that explains itself does so in words.</summary>
public class EstimateTextTests
{
    public static TheoryData<Type> Calculators { get; } = [.. CalculatorMethods.Calculators];

    [Theory]
    [MemberData(nameof(Calculators))]
    public void An_estimate_has_a_unit_a_formula_and_no_empty_remark(Type calculator)
    {
        foreach (var method in CalculatorMethods.Of(calculator).Where(m => m.ReturnType.IsGenericType && m.ReturnType.GetGenericTypeDefinition() == typeof(Estimate<>)))
        {
            Check(CalculatorMethods.Call(method, SampleArguments.Of(method)), CalculatorMethods.NameOf(method));
        }
    }

    private static void Check(dynamic estimate, string method)
    {
        ((string)estimate.Unit).Should().NotBeNullOrWhiteSpace(method);
        ((string?)estimate.Preset ?? "none").Should().NotBeNullOrWhiteSpace(method);
        ((ImmutableArray<string>)estimate.Assumptions).AddRange((ImmutableArray<string>)estimate.Warnings).Where(remark => !remark.EndsWith('.')).Should().BeEmpty(method);
        Formula formula = estimate.Formula;
        new[] { formula.Id, formula.Expression, formula.Citation }.Should().OnlyContain(text => text.Length > 2, method);
    }
}
