using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Training;

public class ThresholdTests
{
    private static readonly ComputeThreshold AtLeast = new()
    {
        Id = "at-least",
        Jurisdiction = "KR",
        Instrument = "an act",
        Flops = 1e26,
        Comparison = ThresholdComparison.AtLeast,
        Meaning = "a duty",
    };

    private static readonly ComputeThreshold Above = AtLeast with { Id = "above", Flops = 1e25, Comparison = ThresholdComparison.GreaterThan };

    [Fact]
    public void The_boundary_counts_where_the_law_says_at_or_above()
    {
        AtLeast.IsCrossedBy(Math.BitDecrement(1e26)).Should().BeFalse();
        AtLeast.IsCrossedBy(1e26).Should().BeTrue();
        Above.IsCrossedBy(1e25).Should().BeFalse();
        Above.IsCrossedBy(Math.BitIncrement(1e25)).Should().BeTrue();
    }

    [Fact]
    public void A_threshold_says_its_boundary()
    {
        AtLeast.ToString().Should().Be("at-least: at or above 1e26 FLOPs");
        Above.ToString().Should().Be("above: above 1e25 FLOPs");
    }

    [Fact]
    public void In_finds_the_thresholds_of_a_guideline_once_each()
    {
        var compute = new ObligationTrigger { Kind = TriggerKind.TrainingCompute, Threshold = 1e26, Comparison = ThresholdComparison.AtLeast };
        var guideline = Guideline(
            new ObligationTrigger { Kind = TriggerKind.AllOf, Operands = [new ObligationTrigger { Kind = TriggerKind.Generative }, compute] },
            compute,
            compute with { Comparison = ThresholdComparison.GreaterThan },
            new ObligationTrigger { Kind = TriggerKind.DailyUsers, Threshold = 1e6, Comparison = ThresholdComparison.AtLeast });

        var thresholds = ComputeThreshold.In(guideline);

        thresholds.Should().HaveCount(2);
        thresholds[0].Should().Be(new ComputeThreshold { Id = "act/duty-1", Jurisdiction = "KR", Instrument = "The act, article 1", Flops = 1e26, Comparison = ThresholdComparison.AtLeast, Meaning = "duty 1" });
        thresholds[0].IsCrossedBy(1e26).Should().BeTrue();
        thresholds[1].IsCrossedBy(1e26).Should().BeFalse();
    }

    [Fact]
    public void In_an_incomplete_trigger_is_named()
    {
        FluentActions.Invoking(() => ComputeThreshold.In(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ComputeThreshold.In(Guideline(new ObligationTrigger { Kind = TriggerKind.TrainingCompute, Comparison = ThresholdComparison.AtLeast }))).Should().Throw<InvalidOperationException>().WithMessage("'act' has no Threshold*");
        FluentActions.Invoking(() => ComputeThreshold.In(Guideline(new ObligationTrigger { Kind = TriggerKind.TrainingCompute, Threshold = 1 }))).Should().Throw<InvalidOperationException>().WithMessage("'act' has no Comparison*");
    }

    [Fact]
    public void Threshold_outside_its_range_is_refused()
    {
        FluentActions.Invoking(() => AtLeast with { Flops = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Flops is 0*");
        FluentActions.Invoking(() => AtLeast.IsCrossedBy(double.NaN)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("flops is NaN*");
    }

    private static RegulatoryGuideline Guideline(params ObligationTrigger[] triggers) => new()
    {
        Id = "act",
        Name = new LocalizedText { English = "The act" },
        Kind = default,
        Authority = "an authority",
        Jurisdiction = "KR",
        Status = default,
        Binding = true,
        Obligations = [.. triggers.Select((t, i) => new Obligation { Id = $"duty-{i + 1}", Article = $"{i + 1}", Duty = new LocalizedText { English = $"duty {i + 1}" }, Trigger = t })],
    };
}
