using System.Reflection;
using System.Text.RegularExpressions;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Documentation;

/// <summary>The page on calculators says what the code says.</summary>
public partial class CalculatorsPageTests
{
    private static readonly string Page = Pages.Read("docs/calculators.md").Text;

    [Fact]
    public void Every_formula_stands_in_the_page_with_its_citation()
    {
        var formulas = typeof(Formula).Assembly.GetTypes().Where(t => t.Namespace == typeof(Formula).Namespace)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(p => p.PropertyType == typeof(Formula)))
            .Select(p => (Formula)p.GetValue(null)!).ToList();

        formulas.Should().HaveCountGreaterThan(15);
        formulas.Select(f => $"| `{f.Id}` | `{f.Expression}` | {f.Citation} |").Where(row => !Page.Contains(row, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(ScalingCalculator))]
    [InlineData(typeof(TrainingCalculator))]
    [InlineData(typeof(InferenceCalculator))]
    [InlineData(typeof(GrowthCalculator))]
    [InlineData(typeof(BenchmarkCalculator))]
    [InlineData(typeof(CostCalculator))]
    [InlineData(typeof(HuggingFaceConfig))]
    public void Every_method_stands_in_the_page(Type calculator) =>
        calculator.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => !m.IsSpecialName && !m.Name.StartsWith("Estimate", StringComparison.Ordinal))
            .Select(m => m.Name).Distinct().Where(name => !Page.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_preset_and_format_stands_in_the_page() =>
        ScalingLaw.Presets.Select(l => l.Id).Concat(WeightFormat.All.Select(f => f.Name)).Concat(HuggingFaceConfig.SupportedModelTypes)
            .Where(id => !Page.Contains($"`{id}`", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_published_total_in_the_page_is_one_of_a_reference_vector()
    {
        var vectors = File.ReadAllText(RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Vectors", "calculators.json"));
        var totals = PublishedTotal().Matches(Page).Select(m => m.Groups[1].Value.Replace(",", "", StringComparison.Ordinal)).ToList();

        totals.Should().HaveCountGreaterThan(10);
        totals.Where(total => !vectors.Contains($"\"total\": {total}", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [GeneratedRegex(@"^\| [^|]+ \| ((?:\d{1,3},)+\d{3}) \|$", RegexOptions.Multiline)]
    private static partial Regex PublishedTotal();
}
