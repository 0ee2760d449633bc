using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Training;

public class TrainingCalculatorTests
{
    private const double A100 = 312e12;

    [Fact]
    public void TrainingFlops_is_six_times_active_parameters_times_tokens()
    {
        TrainingCalculator.TrainingFlops(32_000_000_000, 14_000_000_000_000).Should().BeApproximately(2.688e24, 1e9);
        TrainingCalculator.TrainingFlops(Models.KExaone).Should().BeApproximately(1.518e24, 1e9);
        TrainingCalculator.TrainingFlops(long.MaxValue, long.MaxValue).Should().BeApproximately(6 * Math.Pow(2, 126), 1e23);
    }

    [Theory]
    [InlineData(0, 1, "activeParameters is 0*at least 1*")]
    [InlineData(1, 0, "trainingTokens is 0*")]
    [InlineData(-1, 1, "activeParameters is -1*")]
    public void TrainingFlops_below_one_is_refused(long parameters, long tokens, string message) =>
        FluentActions.Invoking(() => TrainingCalculator.TrainingFlops(parameters, tokens)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Fact]
    public void TrainingFlops_a_missing_fact_is_named()
    {
        FluentActions.Invoking(() => TrainingCalculator.TrainingFlops(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TrainingCalculator.TrainingFlops(Models.KExaone with { TrainingTokens = null })).Should().Throw<InvalidOperationException>().WithMessage("'k-exaone-236b' has no TrainingTokens*");
    }

    [Fact]
    public void EstimateTrainingFlops_carries_its_convention()
    {
        var estimate = TrainingCalculator.EstimateTrainingFlops(Models.KExaone);

        estimate.Value.Should().Be(TrainingCalculator.TrainingFlops(Models.KExaone));
        estimate.Unit.Should().Be("FLOPs");
        estimate.Formula.Id.Should().Be("training.6nd");
        estimate.Preset.Should().Be("active parameters");
        estimate.Assumptions.Should().HaveCount(2).And.Contain(a => a.Contains("Attention")).And.Contain(a => a.Contains("once"));
        estimate.Warnings.Should().BeEmpty();
        TrainingCalculator.EstimateTrainingFlops(Models.KExaone with { BaseModel = "k-base" }).Warnings.Should().ContainSingle().Which.Should().Contain("'k-base'");
    }

    [Fact]
    public void Stages_sum_as_EXAONE_Deep_states_them()
    {
        TrainingCalculator.ContinuedTrainingFlops(1.25e24, 7.04e21).Should().BeApproximately(1.25704e24, 1e9);
        TrainingCalculator.StagedTrainingFlops(
            TrainingStage.FromTokens("pre-training", 32_000_000_000, 6_500_000_000_000), new TrainingStage { Name = "fine-tuning", Flops = 7.04e21 }).Should().BeApproximately(1.25504e24, 1e9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Compute_outside_its_range_is_refused(double bad)
    {
        FluentActions.Invoking(() => TrainingCalculator.ContinuedTrainingFlops(bad, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("baseFlops is*");
        FluentActions.Invoking(() => TrainingCalculator.ContinuedTrainingFlops(1, bad)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("addedFlops is*");
        FluentActions.Invoking(() => new TrainingStage { Name = "x", Flops = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Flops is*");
        FluentActions.Invoking(() => TrainingCalculator.FlopsFromDeviceHours(bad, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("deviceHours is*");
        FluentActions.Invoking(() => TrainingCalculator.FlopsFromDeviceHours(1, bad, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("peak is*");
        FluentActions.Invoking(() => TrainingCalculator.DeviceHours(bad, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("flops is*");
        FluentActions.Invoking(() => TrainingCalculator.DeviceHours(1, bad, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("peak is*");
        FluentActions.Invoking(() => TrainingCalculator.EndToEndUtilization(bad, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("flops is*");
        FluentActions.Invoking(() => TrainingCalculator.EndToEndUtilization(1, bad, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("deviceHours is*");
        FluentActions.Invoking(() => TrainingCalculator.EndToEndUtilization(1, 1, bad)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("peak is*");
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilization(1, bad, 1, 1e9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("tokensPerSecond is*");
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilization(1, 1, 1, bad)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("peak is*");
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilizationFromFlopsPerToken(bad, 1, 1, 1e9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("flopsPerToken is*");
        FluentActions.Invoking(() => TrainingCalculator.WallClockDays(bad, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("deviceHours is*");
        FluentActions.Invoking(() => TrainingCalculator.SecondsWithRecomputation(1, 1, 1, bad)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("achieved is*");
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(bad, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("deviceHours is*");
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(1, bad, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("averageWatts is*");
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(1, bad, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("hours is*");
        FluentActions.Invoking(() => TrainingCalculator.Cost(bad, Dollars(2))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("deviceHours is*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.0001)]
    [InlineData(45)]
    [InlineData(double.NaN)]
    public void Utilization_outside_its_range_is_refused(double bad)
    {
        FluentActions.Invoking(() => TrainingCalculator.DeviceHours(1e21, A100, bad)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("utilization is*above 0 and at most 1*");
        FluentActions.Invoking(() => TrainingCalculator.FlopsFromDeviceHours(1, A100, bad)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("utilization is*");
    }

    [Fact]
    public void Counts_below_one_are_refused()
    {
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilization(0, 1, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("activeParameters is 0*");
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilization(1, 1, 0, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("devices is 0*");
        FluentActions.Invoking(() => TrainingCalculator.WallClockDays(1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("devices is 0*");
        FluentActions.Invoking(() => TrainingCalculator.SecondsWithRecomputation(0, 1, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("activeParameters is 0*");
        FluentActions.Invoking(() => TrainingCalculator.SecondsWithRecomputation(1, 0, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("trainingTokens is 0*");
        FluentActions.Invoking(() => TrainingCalculator.SecondsWithRecomputation(1, 1, 0, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("devices is 0*");
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(0, 1, 1, 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("devices is 0*");
        FluentActions.Invoking(() => TrainingCalculator.StagedTrainingFlops()).Should().Throw<ArgumentException>().WithMessage("stages is empty*");
        FluentActions.Invoking(() => TrainingCalculator.StagedTrainingFlops(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Utilization_in_run_and_end_to_end_are_two_figures()
    {
        TrainingCalculator.InRunUtilization(540_350_000_000, 238_300, 6144, 275e12).Should().BeApproximately(0.4572635120738636, 1e-14);
        TrainingCalculator.InRunUtilizationFromFlopsPerToken(6 * 540.35e9, 238_300, 6144, 275e12).Should().BeApproximately(0.4572635120738636, 1e-14);
        TrainingCalculator.EndToEndUtilization(2.528838e24, 8404992, 275e12).Should().BeApproximately(0.3039124627580631, 1e-14);
        TrainingCalculator.EndToEndUtilization(1.476e23, 658636.8, A100).Should().BeApproximately(0.19951854559334736, 1e-14);
    }

    [Fact]
    public void Utilization_above_one_is_refused_and_one_is_not()
    {
        TrainingCalculator.EndToEndUtilization(3600, 1, 1).Should().Be(1);
        FluentActions.Invoking(() => TrainingCalculator.EndToEndUtilization(3601, 1, 1)).Should().Throw<ArgumentException>().WithMessage("The utilization would be 1.0002*at most 1*peak*");
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilization(1, 1, 1, 1)).Should().Throw<ArgumentException>().WithMessage("The utilization would be 6:*");
        FluentActions.Invoking(() => TrainingCalculator.InRunUtilizationFromFlopsPerToken(1e300, 1e300, 1, 1e300)).Should().Throw<OverflowException>().WithMessage("The work*");
        FluentActions.Invoking(() => TrainingCalculator.EndToEndUtilization(1, 1e300, 1e300)).Should().Throw<OverflowException>().WithMessage("The capacity*");
    }

    [Fact]
    public void Time_follows_from_compute_peak_and_utilization()
    {
        TrainingCalculator.DeviceHours(5.88e23, A100, 0.4).Should().BeApproximately(1308760.6837606838, 1e-6);
        TrainingCalculator.DeviceHours(3600, 1, 1).Should().Be(1);
        TrainingCalculator.FlopsFromDeviceHours(68049, A100, 0.5).Should().BeApproximately(3.82163184e22, 1e9);
        TrainingCalculator.WallClockDays(2197732, 1024).Should().BeApproximately(89.42594401041667, 1e-12);
        TrainingCalculator.SecondsWithRecomputation(175_000_000_000, 300_000_000_000, 1024, 140e12).Should().Be(2929687.5);
    }

    [Fact]
    public void Overflow_is_an_error()
    {
        FluentActions.Invoking(() => TrainingCalculator.ContinuedTrainingFlops(1e308, 1e308)).Should().Throw<OverflowException>().WithMessage("The compute*");
        FluentActions.Invoking(() => TrainingCalculator.StagedTrainingFlops(new TrainingStage { Name = "a", Flops = 1e308 }, new TrainingStage { Name = "b", Flops = 1e308 })).Should().Throw<OverflowException>().WithMessage("The compute*");
        FluentActions.Invoking(() => TrainingCalculator.FlopsFromDeviceHours(1e300, 1e300, 1)).Should().Throw<OverflowException>().WithMessage("The compute*");
        FluentActions.Invoking(() => TrainingCalculator.DeviceHours(1e300, 1e-300, 1)).Should().Throw<OverflowException>().WithMessage("The number of device-hours*");
        FluentActions.Invoking(() => TrainingCalculator.SecondsWithRecomputation(long.MaxValue, long.MaxValue, 1, 1e-300)).Should().Throw<OverflowException>().WithMessage("The time*");
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(1e300, 1e300, 1)).Should().Throw<OverflowException>().WithMessage("The energy*");
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(1000, 1e308, 1, 1)).Should().Throw<OverflowException>().WithMessage("The number of device-hours*");
        FluentActions.Invoking(() => TrainingCalculator.Cost(1e300, Dollars(2))).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData(true, 4.5109707533231063e18)]
    [InlineData(false, 3.3844e18)]
    public void IterationFlops_follows_equation_3(bool recomputes, double flops)
    {
        TrainingCalculator.IterationFlops(96, 12288, 51200, 2048, 1536, recomputes).Should().BeApproximately(flops, flops * 1e-3);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1, "layers")]
    [InlineData(1, 0, 1, 1, 1, "hiddenSize")]
    [InlineData(1, 1, 0, 1, 1, "vocabularySize")]
    [InlineData(1, 1, 1, 0, 1, "sequenceLength")]
    [InlineData(1, 1, 1, 1, 0, "batchSize")]
    public void IterationFlops_below_one_is_refused(int layers, int hidden, int vocabulary, int sequence, int batch, string name) =>
        FluentActions.Invoking(() => TrainingCalculator.IterationFlops(layers, hidden, vocabulary, sequence, batch, true)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(name + " is 0*");

    [Fact]
    public void EnergyUse_reproduces_BLOOM_and_T5()
    {
        TrainingCalculator.EnergyUse(1_082_990, 400, 1).KilowattHours.Should().Be(433196);
        TrainingCalculator.EnergyUse(512, 480, 310, 1.12).MegawattHours.Should().BeApproximately(85.327872, 1e-12);
    }

    [Theory]
    [InlineData(0.99)]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void EnergyUse_with_an_impossible_PUE_is_refused(double pue) =>
        FluentActions.Invoking(() => TrainingCalculator.EnergyUse(1, 1, pue)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("powerUsageEffectiveness is*1 or more*");

    [Fact]
    public void Cost_is_in_the_currency_of_the_price()
    {
        TrainingCalculator.Cost(2_788_000, Dollars(2)).ToString().Should().Be("USD 5576000");
        TrainingCalculator.Cost(0.5, new Money { Amount = 3000, Currency = "KRW" }).Should().Be(new Money { Amount = 1500.0m, Currency = "KRW" });
        TrainingCalculator.Cost(1, Dollars(0)).Amount.Should().Be(0);
        FluentActions.Invoking(() => TrainingCalculator.Cost(1, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TrainingCalculator.Cost(1, Dollars(-1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("pricePerDeviceHour is USD -1*0 or more*");
    }

    [Fact]
    public void Energy_below_zero_is_refused()
    {
        new Energy(0).ToString().Should().Be("0 kWh");
        FluentActions.Invoking(() => new Energy(-1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("kilowattHours is -1*");
    }

    private static Money Dollars(decimal amount) => new() { Amount = amount, Currency = "USD" };
}
