using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class TrainingSamples : PrintedSamples
{
    private const string Page = "calculators.md";

    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Compute_of_EXAONE_4()
    {
        #region compute
        var flops = TrainingCalculator.TrainingFlops(32_000_000_000, 14_000_000_000_000); // EXAONE 4.0 32B, nominal
        Console.WriteLine($"{flops:0.###e0} FLOPs");

        var architecture = KoreanLlmCatalog.Default.Models["exaone-4.0-32b"].Architecture!;
        var matrix = InferenceCalculator.CountParameters(architecture).MatrixProduct;
        var aware = TrainingCalculator.EstimateAttentionAwareFlops(architecture, matrix, 4096, 14_000_000_000_000, AttentionMasking.Full);
        Console.WriteLine($"{aware.Value.Total:0.###e0} FLOPs with attention ({aware.Preset}), {aware.Value.AttentionShare:P1} of it");
        #endregion

        ShouldPrintWhatThePageSays(Page, "compute");
    }

    [Fact]
    public void Compute_in_stages()
    {
        #region stages
        // EXAONE Deep 32B continues EXAONE 3.5 32B; its report states the compute of the added training.
        var total = TrainingCalculator.StagedTrainingFlops(
            TrainingStage.FromTokens("pre-training", 32_000_000_000, 6_500_000_000_000),
            new TrainingStage { Name = "reasoning", Flops = 7.04e21 });
        Console.WriteLine($"{total:0.####e0} FLOPs");
        #endregion

        ShouldPrintWhatThePageSays(Page, "stages");
    }

    [Fact]
    public void An_iteration_of_Polyglot_Ko()
    {
        #region iteration
        // Polyglot-Ko 12.8B: 40 layers, hidden size 5,120, vocabulary 30,080, sequences of 2,048; a batch of 1,024.
        Console.WriteLine($"{TrainingCalculator.IterationFlops(40, 5120, 30_080, 2048, 1024, recomputesActivations: false):0.###e0} FLOPs");
        Console.WriteLine($"{TrainingCalculator.IterationFlops(40, 5120, 30_080, 2048, 1024, recomputesActivations: true):0.###e0} FLOPs with recomputation");
        #endregion

        ShouldPrintWhatThePageSays(Page, "iteration");
    }

    [Fact]
    public void Utilization_of_HyperCLOVA()
    {
        #region utilization
        // HyperCLOVA 82B: 300 billion tokens, 1,024 A100 for 643.2 hours; dense bf16 peak of an A100: 312e12.
        var flops = TrainingCalculator.TrainingFlops(82_000_000_000, 300_000_000_000);
        var hours = 1024 * 643.2;
        Console.WriteLine($"{TrainingCalculator.EndToEndUtilization(flops, hours, 312e12):P1} end to end");
        Console.WriteLine($"{TrainingCalculator.FlopsFromDeviceHours(hours, 312e12, 0.2):0.###e0} FLOPs at 20 %");
        Console.WriteLine($"{TrainingCalculator.InRunUtilization(82_000_000_000, 150_000, 1024, 312e12):P1} in the run, if it read 150,000 tokens a second");
        #endregion

        ShouldPrintWhatThePageSays(Page, "utilization");
    }

    [Fact]
    public void Time_energy_and_cost()
    {
        #region resources
        // The compute of EXAONE 4.0 32B on 1,024 H100 (dense bf16 peak 989.5e12) at 45 % utilization, 700 W, PUE 1.2, a price of the caller's.
        var hours = TrainingCalculator.DeviceHours(2.688e24, 989.5e12, 0.45);
        var price = new Money { Amount = 2.5m, Currency = "USD" };
        Console.WriteLine($"{hours:N0} device-hours, {TrainingCalculator.WallClockDays(hours, 1024):F1} days");
        Console.WriteLine($"{TrainingCalculator.EnergyUse(hours, 700, 1.2).MegawattHours:N0} MWh");
        Console.WriteLine($"{TrainingCalculator.Cost(hours, price).Amount:N0} USD");
        Console.WriteLine($"{TrainingCalculator.SecondsWithRecomputation(32_000_000_000, 14_000_000_000_000, 1024, 450e12) / 86_400:F1} days at 450 TFLOP/s achieved with recomputation");
        #endregion

        ShouldPrintWhatThePageSays(Page, "resources");
    }

    [Fact]
    public void Thresholds_of_law()
    {
        #region thresholds
        var compute = catalog.TrainingComputeOf(catalog.Models["exaone-4.0-32b"]).Flops!.Value;
        foreach (var threshold in catalog.Guidelines.Where(law => law.Jurisdiction is "KR" or "EU").SelectMany(law => ComputeThreshold.In(law)))
        {
            Console.WriteLine($"{threshold}: {(threshold.IsCrossedBy(compute) ? "crossed" : "not crossed")} by {compute:0.###e0}");
        }
        #endregion

        ShouldPrintWhatThePageSays(Page, "thresholds");
    }
}
