using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

public class SpeedTests
{
    private const double Bandwidth = 3.35e12;

    private static readonly Accelerator Device = new()
    {
        Id = "device",
        Name = Fixtures.Text("Device"),
        Vendor = "v",
        MemoryBytes = 80_000_000_000,
        UsableMemoryBytes = 80_000_000_000,
        MemoryBandwidth = Bandwidth,
        Peaks = [new() { Precision = NumberFormat.Bf16, OperationsPerSecond = 989.5e12 }],
    };

    private static readonly Model Exaone = Fixtures.Model("exaone", m => m with { Architecture = Architectures.Exaone4, ContextLength = 131_072 });

    private static readonly Model Mixture = Fixtures.Model("moe", m => m with { Architecture = Architectures.Tiny with { MixtureOfExperts = Architectures.Experts } });

    private static readonly FitRequest Request = new() { Accelerator = Device, Weights = WeightFormat.Of("byte", 8), ContextTokens = 1 };

    private static readonly double Read = InferenceCalculator.CountParameters(Exaone).Total - InferenceCalculator.CountParameters(Exaone).Embedding;

    [Fact]
    public void A_step_reads_the_weights_but_not_an_embedding_of_its_own_and_the_cache()
    {
        var cache = InferenceCalculator.CacheSize(Exaone, 8192).WindowAware.Bytes;

        Decode(Exaone, Request with { ContextTokens = 8192, Sequences = 3 }).MemorySeconds.Should().BeApproximately((Read + (3 * cache)) / Bandwidth, 1e-9);
    }

    [Fact]
    public void A_mixture_reads_the_experts_that_its_tokens_are_expected_to_use()
    {
        var count = InferenceCalculator.CountParameters(Mixture);
        var cache = InferenceCalculator.CacheSize(Mixture, 1).WindowAware.Bytes;
        var embedding = count.OutputHead > 0 ? count.Embedding : 0;

        Decode(Mixture, Request).MemorySeconds.Should().BeApproximately((count.Active - embedding + cache) / Bandwidth, 1e-15);
        Decode(Mixture, Request with { Sequences = 2 }).MemorySeconds.Should().BeApproximately((count.Total - embedding - (count.RoutedExperts / 4.0) + (2 * cache)) / Bandwidth, 1e-15);
        Decode(Mixture, Request).LinearFlops.Should().Be(2.0 * count.Active);
    }

    [Fact]
    public void Tensor_parallelism_divides_a_step_and_pipeline_parallelism_that_of_many_sequences_alone()
    {
        var one = Decode(Exaone, Request).Seconds;

        Decode(Exaone, Request with { Devices = 4 }).Seconds.Should().BeApproximately(one / 4, one * 1e-9);
        Decode(Exaone, Request with { Devices = 4 }, Parallelism.Pipeline).Seconds.Should().BeApproximately(one, one * 1e-9);
        var (piped, alone) = (Decode(Exaone, Request with { Devices = 4, Sequences = 4 }, Parallelism.Pipeline), Decode(Exaone, Request with { Sequences = 4 }));
        piped.TokensPerSecond.Should().BeApproximately(4 / one, 1e-6);
        piped.Seconds.Should().BeLessThan(alone.Seconds);
    }

    [Fact]
    public void Expert_parallelism_shares_experts_and_sequences()
    {
        var count = InferenceCalculator.CountParameters(Mixture);
        var cache = InferenceCalculator.CacheSize(Mixture, 1).WindowAware.Bytes;
        var rest = count.Total - count.RoutedExperts - (count.OutputHead > 0 ? count.Embedding : 0);

        // Two tokens are expected to use 1 - (1 - 1/2)^2 of the experts, of which each device holds half.
        Decode(Mixture, Request with { Devices = 2, Sequences = 2 }, Parallelism.Expert).MemorySeconds.Should().BeApproximately((rest + (0.75 * count.RoutedExperts / 2) + cache) / Bandwidth, 1e-15);
        FluentActions.Invoking(() => Decode(Mixture, Request, (Parallelism)9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("parallelism is 9*");
    }

    [Fact]
    public void Without_a_shape_the_active_parameters_are_read_and_a_warning_says_so()
    {
        var unknown = Fixtures.Model("unknown", m => m with { TotalParameters = 100_000_000_000, ActiveParameters = 12_000_000_000 });

        var estimate = InferenceCalculator.EstimateDecode(unknown, Request with { Devices = 4 }, NumberFormat.Bf16);

        estimate.Value.MemorySeconds.Should().BeApproximately(12e9 / 4 / Bandwidth, 1e-12);
        estimate.Warnings.Should().Contain(w => w.Contains("active parameters"));
        InferenceCalculator.EstimatePrefill(unknown, Request with { ContextTokens = 1000 }, NumberFormat.Bf16).Value.LinearFlops.Should().Be(2.0 * 12e9 * 1000);
        FluentActions.Invoking(() => InferenceCalculator.EstimateDecode(unknown with { ActiveParameters = null }, Request, NumberFormat.Bf16)).Should().Throw<InvalidOperationException>().WithMessage("'unknown' has no ActiveParameters*");
    }

    [Fact]
    public void What_does_not_fit_is_warned_of_and_speculation_is_named()
    {
        // 749 GB of weights on one device.
        var huge = Fixtures.Model("huge", m => m with { TotalParameters = 749_000_000_000, ActiveParameters = 7_900_000_000 });

        var estimate = InferenceCalculator.EstimateDecode(huge, Request, NumberFormat.Bf16);

        estimate.Warnings[0].Should().StartWith("It does not fit: ");
        estimate.Assumptions.Should().Contain(a => a.Contains("Speculative decoding"));
        InferenceCalculator.EstimateDecode(Exaone, Request, NumberFormat.Bf16).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void The_prefill_of_a_model_is_that_of_its_architecture()
    {
        var estimate = InferenceCalculator.EstimatePrefill(Exaone, Request with { ContextTokens = 8192, Sequences = 2, Devices = 2 }, NumberFormat.Bf16);
        var count = InferenceCalculator.CountParameters(Exaone);

        estimate.Value.LinearFlops.Should().Be(2.0 * count.MatrixProduct * 8192 * 2);
        estimate.Value.AttentionFlops.Should().Be(2.0 * 64 * 40 * 128 * 8192 * 8192 * 2);
        estimate.Value.ComputeSeconds.Should().BeApproximately((estimate.Value.LinearFlops + estimate.Value.AttentionFlops) / (2 * 989.5e12), 1e-9);
        estimate.Value.Bound.Should().Be(RooflineBound.Compute);
        estimate.Formula.Id.Should().Be("inference.roofline-prefill");
    }

    [Fact]
    public void A_missing_fact_of_the_accelerator_is_named()
    {
        FluentActions.Invoking(() => Decode(Exaone, Request with { Accelerator = Device with { MemoryBandwidth = null } })).Should().Throw<InvalidOperationException>().WithMessage("*'device'*MemoryBandwidth*");
        FluentActions.Invoking(() => InferenceCalculator.EstimateDecode(Exaone, Request, NumberFormat.Fp8)).Should().Throw<InvalidOperationException>().WithMessage("*fp8*");
        FluentActions.Invoking(() => InferenceCalculator.EstimatePrefill(Exaone, Request, NumberFormat.Fp8)).Should().Throw<InvalidOperationException>().WithMessage("*fp8*");
    }

    private static Roofline Decode(Model model, FitRequest request, Parallelism parallelism = Parallelism.Tensor) =>
        InferenceCalculator.EstimateDecode(model, request, NumberFormat.Bf16, parallelism).Value;
}
