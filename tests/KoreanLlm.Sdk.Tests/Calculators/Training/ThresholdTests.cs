using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Training;

public class ThresholdTests
{
    public static TheoryData<double, string> Boundaries { get; } = new()
    {
        { Math.BitDecrement(1e23), "" },
        { 1e23, "" },
        { Math.BitIncrement(1e23), "eu-gpai-indicative" },
        { 1e25, "eu-gpai-indicative" },
        { Math.BitIncrement(1e25), "eu-gpai-indicative eu-ai-act-systemic-risk" },
        { Math.BitDecrement(1e26), "eu-gpai-indicative eu-ai-act-systemic-risk" },
        { 1e26, "eu-gpai-indicative eu-ai-act-systemic-risk korea-ai-basic-act" },
        { Math.BitIncrement(1e26), "eu-gpai-indicative eu-ai-act-systemic-risk korea-ai-basic-act california-sb-53" },
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void AgainstThresholds_decides_the_boundary_as_each_law_does(double flops, string crossed) =>
        string.Join(' ', TrainingCalculator.AgainstThresholds(flops).Crossed.Select(t => t.Id)).Should().Be(crossed);

    [Fact]
    public void AgainstThresholds_says_how_far_a_figure_is()
    {
        var report = TrainingCalculator.AgainstThresholds(5e25);

        report.Flops.Should().Be(5e25);
        report.Basis.Should().Be("given");
        report.Warnings.Should().BeEmpty();
        report.Crossings.Select(c => c.ToString()).Should().Equal(
            "eu-gpai-indicative: crossed (500 of 1e23 FLOPs, above)",
            "eu-ai-act-systemic-risk: crossed (5 of 1e25 FLOPs, above)",
            "korea-ai-basic-act: not crossed (0.5 of 1e26 FLOPs, at or above)",
            "california-sb-53: not crossed (0.5 of 1e26 FLOPs, above)");
        report.Crosses(ComputeThreshold.EuSystemicRisk).Should().BeTrue();
        report.Crosses(ComputeThreshold.KoreaBasicAct).Should().BeFalse();
    }

    [Fact]
    public void Thresholds_name_law_place_and_meaning()
    {
        ComputeThreshold.All.Select(t => t.Jurisdiction).Should().Equal("EU", "EU", "KR", "US-CA");
        ComputeThreshold.KoreaBasicAct.Meaning.Should().Contain("three joint conditions");
        ComputeThreshold.KoreaBasicAct.Instrument.Should().Contain("article 32");
        ComputeThreshold.EuSystemicRisk.Meaning.Should().Contain("systemic risk");
        ComputeThreshold.EuSystemicRisk.Instrument.Should().Contain("51(2)");
        ComputeThreshold.EuGeneralPurpose.Meaning.Should().Contain("not binding");
        ComputeThreshold.EuGeneralPurpose.Instrument.Should().Contain("Guidelines");
        ComputeThreshold.CaliforniaSb53.Meaning.Should().Contain("reinforcement learning");
        ComputeThreshold.CaliforniaSb53.Instrument.Should().Contain("SB 53");
    }

    [Fact]
    public void AgainstThresholds_of_a_model_takes_the_higher_of_reported_and_counted()
    {
        TrainingCalculator.AgainstThresholds(Models.KExaone).Should().Match<ThresholdReport>(r => r.Basis == "6 N D on active parameters" && r.Flops > 1.51e24 && r.Flops < 1.52e24 && r.Warnings.Single().Contains("fine-tuning"));
        TrainingCalculator.AgainstThresholds(Models.KExaone with { ReportedTrainingCompute = 1.52e24 }).Should().Match<ThresholdReport>(r => r.Basis == "reported training compute" && r.Flops == 1.52e24 && r.Warnings.IsEmpty);
        TrainingCalculator.AgainstThresholds(Models.KExaone with { ReportedTrainingCompute = 1.4e24 }).Basis.Should().Be("6 N D on active parameters");
        TrainingCalculator.AgainstThresholds(Models.KExaone with { ReportedTrainingCompute = 1e22, TrainingTokens = null }).Flops.Should().Be(1e22);
        TrainingCalculator.AgainstThresholds(Models.KExaone with { ReportedTrainingCompute = 1e22, ActiveParameters = null }).Flops.Should().Be(1e22);
        TrainingCalculator.AgainstThresholds(Models.KExaone with { ReportedTrainingCompute = TrainingCalculator.TrainingFlops(Models.KExaone) }).Basis.Should().Be("reported training compute");
        TrainingCalculator.AgainstThresholds(Models.KExaone with { BaseModel = "k-base" }).Warnings.Should().Contain(w => w.Contains("'k-base'") && w.Contains("lower bound"));
    }

    [Fact]
    public void AgainstThresholds_without_any_figure_names_what_is_missing()
    {
        FluentActions.Invoking(() => TrainingCalculator.AgainstThresholds((Model)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TrainingCalculator.AgainstThresholds(1e24, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TrainingCalculator.AgainstThresholds(Models.KExaone with { TrainingTokens = null })).Should().Throw<InvalidOperationException>().WithMessage("*TrainingTokens*");
    }

    [Fact]
    public void Crosses_of_a_threshold_that_was_not_asked_is_refused()
    {
        var report = TrainingCalculator.AgainstThresholds(1e26, [ComputeThreshold.KoreaBasicAct, ComputeThreshold.EuSystemicRisk]);

        report.Crosses(ComputeThreshold.KoreaBasicAct).Should().BeTrue();
        FluentActions.Invoking(() => report.Crosses(ComputeThreshold.CaliforniaSb53)).Should().Throw<ArgumentException>().WithMessage("*'california-sb-53'*korea-ai-basic-act, eu-ai-act-systemic-risk*");
        FluentActions.Invoking(() => report.Crosses(null!)).Should().Throw<ArgumentNullException>();
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
        FluentActions.Invoking(() => ComputeThreshold.KoreaBasicAct with { Flops = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Flops is 0*");
        FluentActions.Invoking(() => ComputeThreshold.KoreaBasicAct.IsCrossedBy(double.NaN)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("flops is NaN*");
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
