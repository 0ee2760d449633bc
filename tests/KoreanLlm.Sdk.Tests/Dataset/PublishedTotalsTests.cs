using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>The count of every architecture in the catalog, held against the total of the same entry.</summary>
public class PublishedTotalsTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Every_architecture_counts_to_its_total_or_the_entry_says_why_not() =>
        WithTotal.Where(m => !Counts(m)).Select(m => m.Id).Should().BeEmpty();

    [Fact]
    public void Totals_printed_to_the_unit_are_exact_or_say_why_not()
    {
        var printed = WithTotal.Where(m => LastDigit(m.TotalParameters!.Value) <= 1000).ToList();

        ((double)printed.Count(m => InferenceCalculator.CountParameters(m).Total == m.TotalParameters) / printed.Count).Should().BeGreaterThan(0.75);
    }

    [Fact]
    public void Most_models_with_open_weights_can_be_counted_within_the_printed_digits()
    {
        var open = Catalog.Models.Where(m => m is { OpenWeights: true, TotalParameters: not null }).ToList();
        var countable = open.Where(m => Catalog.ArchitectureOf(m) is { } shape && Counts(shape.Model)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{countable.Count} of {open.Count} models with open weights and a total can be counted; not these:"));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(' ', open.Except(countable).Select(m => m.Id)));

        ((double)countable.Count / open.Count).Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void Linear_layers_of_Solar_Open_2_count_to_the_total_of_its_card() =>
        InferenceCalculator.CountParameters(Catalog.Models["solar-open-2-250b"]).Total.Should().Be(Catalog.Models["solar-open-2-250b"].TotalParameters).And.Be(250_287_794_944);

    [Fact]
    public void A_reference_model_with_a_shape_can_be_counted() =>
        Catalog.ReferenceModels.Where(m => m.Architecture is not null).Select(m => InferenceCalculator.CountParameters(m.Architecture!).Total).Should().OnlyContain(t => t > 500_000_000).And.HaveCountGreaterThan(10);

    private static List<Model> WithTotal { get; } = [.. Catalog.Models.Where(m => m is { Architecture: not null, TotalParameters: not null })];

    private static bool Counts(Model model)
    {
        if (HasOtherLayers(model))
        {
            return RivalTotals(model).Any();
        }

        var total = model.TotalParameters!.Value;
        var audit = InferenceCalculator.AuditParameters(model.Architecture!, total, model.TotalParametersRounding ?? LastDigit(total));
        return audit.Agrees
            || audit.Explanations.Length > 0
            || RivalTotals(model).Contains(audit.Count.Total)

            // The architecture is that of the text decoder; encoders of pictures and sound come on top.
            || (audit.Difference > 0 && model.Modalities.Any(m => m != Modality.Text));
    }

    private static bool HasOtherLayers(Model model) =>
        model.Architecture!.Attention.Any(g => g.Kind == AttentionKind.Linear && g.LinearAttention is null);

    private static IEnumerable<long> RivalTotals(Model model) =>
        model.Conflicts
            .Where(c => c.Member == "totalParameters")
            .Select(c => long.TryParse(c.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var total) ? total : 0);

    /// <summary>20,730,000,000 is printed to ten million.</summary>
    private static long LastDigit(long total)
    {
        var unit = 1L;
        while (total % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
