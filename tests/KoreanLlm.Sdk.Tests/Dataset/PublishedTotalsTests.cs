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
    public void Most_totals_beside_an_architecture_are_exact()
    {
        var exact = WithTotal.Count(m => !HasOtherLayers(m) && InferenceCalculator.CountParameters(m).Total == m.TotalParameters);
        ((double)exact / WithTotal.Count).Should().BeGreaterThan(0.75);
    }

    [Fact]
    public void Layers_that_cannot_be_counted_leave_the_hand_count_in_a_conflict()
    {
        var model = Catalog.Models["solar-open-2-250b"];

        var act = () => InferenceCalculator.CountParameters(model);

        act.Should().Throw<NotSupportedException>().WithMessage("*linear*");
        RivalTotals(model).Should().Contain(total => Math.Abs(total - model.TotalParameters!.Value) < 500_000_000);
    }

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
        model.Architecture!.Attention.Any(g => g.Kind != AttentionKind.Full && g.Kind != AttentionKind.SlidingWindow);

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
