using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Every answer that explains itself does so in words.</summary>
public class EstimateTextTests
{
    public static TheoryData<string> Estimates { get; } =
        [.. CalculatorMethods.All.Where(m => m.ReturnType.IsGenericType && m.ReturnType.GetGenericTypeDefinition() == typeof(Estimate<>)).Select(CalculatorMethods.NameOf)];

    [Theory]
    [MemberData(nameof(Estimates))]
    public void An_estimate_has_a_unit_a_formula_and_no_empty_remark(string method)
    {
        var called = CalculatorMethods.All.Single(m => CalculatorMethods.NameOf(m) == method);

        dynamic estimate = CalculatorMethods.Call(called, SampleArguments.Of(called));

        ((string)estimate.Unit).Should().NotBeNullOrWhiteSpace();
        ((string?)estimate.Preset ?? "none").Should().NotBeNullOrWhiteSpace();
        ((ImmutableArray<string>)estimate.Assumptions).AddRange((ImmutableArray<string>)estimate.Warnings).Where(remark => !remark.EndsWith('.')).Should().BeEmpty();
        Formula formula = estimate.Formula;
        new[] { formula.Id, formula.Expression, formula.Citation }.Should().OnlyContain(text => text.Length > 2);
    }
}
