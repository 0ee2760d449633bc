using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

public static partial class TrainingCalculator
{
    private const string Flops = "FLOPs";
    private const string Fraction = "fraction";
    private const string DensePeak = "The peak is the dense one of the number format used.";

    /// <summary><see cref="TrainingFlops(long, long)"/> with its formula and convention.</summary>
    /// <inheritdoc cref="TrainingFlops(long, long)"/>
    public static Estimate<double> EstimateTrainingFlops(long activeParameters, long trainingTokens) =>
        SixND(TrainingFlops(activeParameters, trainingTokens), []);

    /// <summary><see cref="TrainingFlops(Model)"/> with its formula and convention, and a warning where the compute of a base model is left out.</summary>
    /// <inheritdoc cref="TrainingFlops(Model)"/>
    public static Estimate<double> EstimateTrainingFlops(Model model) => SixND(
        TrainingFlops(model),
        model.BaseModel is { } origin ? [$"The compute of '{origin}', from which the model derives, is not in the figure."] : []);

    /// <summary><see cref="StagedTrainingFlops"/> with its formula; the assumptions list the stages and their compute.</summary>
    /// <inheritdoc cref="StagedTrainingFlops"/>
    public static Estimate<double> EstimateStagedTrainingFlops(params IEnumerable<TrainingStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ImmutableArray<TrainingStage> all = [.. stages];
        return Plain(StagedTrainingFlops(all), Flops, TrainingFormulas.Stages) with
        {
            Assumptions = [.. all.Select(stage => FormattableString.Invariant($"{stage.Name}: {stage.Flops:0.###e0} FLOPs."))],
        };
    }

    /// <summary><see cref="IterationFlops"/> with its formula and convention.</summary>
    /// <inheritdoc cref="IterationFlops"/>
    public static Estimate<double> EstimateIterationFlops(int layers, int hiddenSize, int vocabularySize, int sequenceLength, int batchSize, bool recomputesActivations) =>
        Plain(
            IterationFlops(layers, hiddenSize, vocabularySize, sequenceLength, batchSize, recomputesActivations),
            Flops,
            recomputesActivations ? TrainingFormulas.IterationWithRecomputation : TrainingFormulas.Iteration) with
        {
            Preset = recomputesActivations ? "full recomputation" : "no recomputation",
            Assumptions = ["Feed-forward blocks are four times as wide as the hidden size, ungated, and every query head has its own key and value."],
        };

    /// <summary><see cref="FlopsFromDeviceHours"/> with its formula.</summary>
    /// <inheritdoc cref="FlopsFromDeviceHours"/>
    public static Estimate<double> EstimateFlopsFromDeviceHours(double deviceHours, double peak, double utilization) =>
        Plain(FlopsFromDeviceHours(deviceHours, peak, utilization), Flops, TrainingFormulas.FromDeviceHours) with { Assumptions = [DensePeak, "The utilisation holds for all hours."] };

    /// <summary><see cref="EndToEndUtilization"/> with its formula and convention.</summary>
    /// <inheritdoc cref="EndToEndUtilization"/>
    public static Estimate<double> EstimateEndToEndUtilization(double flops, double deviceHours, double peak) =>
        Plain(EndToEndUtilization(flops, deviceHours, peak), Fraction, TrainingFormulas.EndToEnd) with { Preset = "end-to-end", Assumptions = [DensePeak] };

    /// <summary><see cref="InRunMfu"/> with its formula and convention.</summary>
    /// <inheritdoc cref="InRunMfu"/>
    public static Estimate<double> EstimateInRunMfu(long activeParameters, double tokensPerSecond, long devices, double peak) =>
        Plain(InRunMfu(activeParameters, tokensPerSecond, devices, peak), Fraction, TrainingFormulas.InRun) with
        {
            Preset = "in-run, 6 N per token",
            Assumptions = [DensePeak, "Attention products are not counted."],
        };

    /// <summary><see cref="DeviceHours"/> with its formula.</summary>
    /// <inheritdoc cref="DeviceHours"/>
    public static Estimate<double> EstimateDeviceHours(double flops, double peak, double utilization) =>
        Plain(DeviceHours(flops, peak, utilization), "device-hours", TrainingFormulas.DeviceHours) with { Assumptions = [DensePeak, "The utilisation holds for all hours."] };

    /// <summary><see cref="WallClockDays"/> with its formula.</summary>
    /// <inheritdoc cref="WallClockDays"/>
    public static Estimate<double> EstimateWallClockDays(double deviceHours, long devices) =>
        Plain(WallClockDays(deviceHours, devices), "days", TrainingFormulas.WallClock) with { Assumptions = ["All devices work all the time."] };

    /// <summary><see cref="SecondsWithRecomputation"/> with its formula.</summary>
    /// <inheritdoc cref="SecondsWithRecomputation"/>
    public static Estimate<double> EstimateSecondsWithRecomputation(long activeParameters, long trainingTokens, long devices, double achieved) =>
        Plain(SecondsWithRecomputation(activeParameters, trainingTokens, devices, achieved), "seconds", TrainingFormulas.RecomputationTime) with { Preset = "full recomputation" };

    /// <summary><see cref="EnergyUse(double, double, double)"/> with its formula.</summary>
    /// <inheritdoc cref="EnergyUse(double, double, double)"/>
    public static Estimate<Energy> EstimateEnergyUse(double deviceHours, double averageWatts, double powerUsageEffectiveness) => new()
    {
        Value = EnergyUse(deviceHours, averageWatts, powerUsageEffectiveness),
        Unit = "of operation",
        Formula = TrainingFormulas.Energy,
        Preset = FormattableString.Invariant($"PUE {powerUsageEffectiveness}"),
        Assumptions = ["The energy of making the hardware is not counted."],
    };

    /// <summary><see cref="Cost"/> with its formula.</summary>
    /// <inheritdoc cref="Cost"/>
    public static Estimate<Money> EstimateCost(double deviceHours, Money pricePerDeviceHour) => new()
    {
        Value = Cost(deviceHours, pricePerDeviceHour),
        Unit = "for device-hours",
        Formula = TrainingFormulas.Cost,
        Assumptions = ["The price is the caller's.", "Staff, data, failed runs and storage are not counted."],
    };

    private static Estimate<double> SixND(double flops, ImmutableArray<string> warnings) => Plain(flops, Flops, TrainingFormulas.SixND) with
    {
        Preset = "active parameters",
        Assumptions = ["Attention products are not counted.", "Every token is seen once, in one forward and one backward pass."],
        Warnings = warnings,
    };

    private static Estimate<double> Plain(double value, string unit, Formula formula) => new() { Value = value, Unit = unit, Formula = formula };
}
