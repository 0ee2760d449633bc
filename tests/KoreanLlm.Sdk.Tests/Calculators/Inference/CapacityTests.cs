using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

public class CapacityTests
{
    private static readonly Accelerator Device = new()
    {
        Id = "device",
        Name = Fixtures.Text("Device"),
        Vendor = "v",
        MemoryBytes = 80_000_000_000,
        UsableMemoryBytes = 80_000_000_000,
        MemoryBandwidth = 3.35e12,
        Peaks = [new() { Precision = NumberFormat.Bf16, OperationsPerSecond = 989.5e12 }],
    };

    private static readonly Model Exaone = Fixtures.Model("exaone", m => m with { Architecture = Architectures.Exaone4, TotalParameters = 32_003_216_384, ContextLength = 131_072 });

    [Theory]
    [InlineData(1000, 0.9, 500, 0, 10, 4, 1, 400, 40, 10)]
    [InlineData(1000, 0.9, 500, 100, 10, 4, 1, 300, 30, 7)]
    [InlineData(1000, 0.9, 500, 0, 10, 4, 16, 400, 32, 2)]
    [InlineData(1000, 0.9, 900, 0, 10, 4, 1, 0, 0, 0)]
    [InlineData(1000, 0.9, 950, 0, 10, 4, 1, -50, 0, 0)]
    [InlineData(1000, 1, 959, 0, 10, 4, 1, 41, 4, 1)]
    public void Sequences_fit_in_whole_blocks(double memory, double share, double weights, double overhead, double perToken, long context, int block, double available, long tokens, long sequences)
    {
        var budget = InferenceCalculator.SequencesThatFit(memory, share, weights, overhead, perToken, context, block);

        budget.AvailableBytes.Should().BeApproximately(available, 1e-9);
        (budget.Tokens, budget.MaximumSequences, budget.Fits).Should().Be((tokens, sequences, sequences > 0));
    }

    [Theory]
    [InlineData(0, 0.9, 1, 0, 1, 1, 1)]
    [InlineData(1, 0, 1, 0, 1, 1, 1)]
    [InlineData(1, 1.1, 1, 0, 1, 1, 1)]
    [InlineData(1, 0.9, -1, 0, 1, 1, 1)]
    [InlineData(1, 0.9, 0, -1, 1, 1, 1)]
    [InlineData(1, 0.9, 0, 0, 0, 1, 1)]
    [InlineData(1, 0.9, 0, 0, 1, 0, 1)]
    [InlineData(1, 0.9, 0, 0, 1, 1, 0)]
    public void Figures_outside_their_range_are_refused(double memory, double share, double weights, double overhead, double perToken, long context, int block)
    {
        var act = () => InferenceCalculator.SequencesThatFit(memory, share, weights, overhead, perToken, context, block);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(99, 100, 2, 25, 0, 0, 0)]
    [InlineData(200, 100, 2, 25, 1, 2, 0.08)]
    [InlineData(450, 100, 2, 1, 2, 4, 4)]
    public void A_budget_of_blocks(double available, double perToken, int block, long length, long blocks, long tokens, double concurrency)
    {
        var budget = InferenceCalculator.SequencesThatFit(available, 1, 0, 0, perToken, length, block);

        (budget.Blocks, budget.Tokens, budget.MaximumConcurrency).Should().Be((blocks, tokens, concurrency));
    }

    [Theory]
    [InlineData(90, 0, 1, 1)]
    [InlineData(91, 0, 2, 2)]
    [InlineData(90, 91, 3, 4)]
    [InlineData(360, 1, 5, 8)]
    public void Devices_are_rounded_up_to_what_is_allowed(double weights, double cache, int byMemory, int devices)
    {
        InferenceCalculator.DevicesNeeded(weights, cache, 100, 0.9).Should().Be(byMemory);
        InferenceCalculator.DevicesNeeded(weights, cache, 100, 0.9, 0, int.IsPow2).Should().Be(devices);
    }

    [Fact]
    public void Overhead_is_taken_from_every_device() =>
        InferenceCalculator.DevicesNeeded(160, 0, 100, 0.9, 10).Should().Be(2);

    [Fact]
    public void A_device_without_usable_memory_is_refused()
    {
        var act = () => InferenceCalculator.DevicesNeeded(1, 0, 100, 0.9, 90);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("overheadBytesPerDevice");
    }

    [Fact]
    public void No_allowed_number_is_an_error()
    {
        var act = () => InferenceCalculator.DevicesNeeded(1, 0, 100, 0.9, 0, _ => false);

        act.Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(8, true)]
    [InlineData(40, true)]
    [InlineData(3, false)]
    [InlineData(16, false)]
    public void Devices_must_divide_the_heads(int devices, bool expected) => InferenceCalculator.CanSplit(Architectures.Exaone4, devices).Should().Be(expected);

    [Fact]
    public void A_fit_shows_its_figures()
    {
        var request = new FitRequest { Accelerator = Device, Devices = 2, Weights = WeightFormat.Bf16, ContextTokens = 32_768, Sequences = 4, OverheadBytesPerDevice = 1e9 };

        var fit = InferenceCalculator.EstimateFit(Exaone, request).Value;

        var one = 4096L * 16 * ((16 * 2048) + (48 * 769));
        fit.Weights.Bytes.Should().Be(64_006_432_768);
        fit.Cache.Bytes.Should().Be(4 * one);
        fit.Required.Bytes.Should().Be(64_006_432_768 + (4 * one));
        fit.AvailableBytes.Should().BeApproximately(142e9, 1);
        fit.MaximumSequences.Should().Be((long)Math.Floor((142e9 - 64_006_432_768) / one));
        fit.Fits.Should().BeTrue();
        InferenceCalculator.EstimateFit(Exaone, request with { Sequences = (int)fit.MaximumSequences }).Value.Fits.Should().BeTrue();
        InferenceCalculator.EstimateFit(Exaone, request with { Sequences = (int)fit.MaximumSequences + 1 }).Value.Fits.Should().BeFalse();
    }

    [Fact]
    public void Weights_that_do_not_fit_leave_no_sequence()
    {
        var fit = InferenceCalculator.EstimateFit(Exaone, new FitRequest { Accelerator = Device, Weights = WeightFormat.Fp32, ContextTokens = 1, OverheadBytesPerDevice = 0 }).Value;

        (fit.MaximumSequences, fit.Fits).Should().Be((0, false));
    }

    [Fact]
    public void Key_value_heads_are_copied_where_there_are_fewer_than_devices()
    {
        var request = new FitRequest { Accelerator = Device, Weights = WeightFormat.Bf16, ContextTokens = 16 };
        long Cache(int devices) => InferenceCalculator.EstimateFit(Exaone, request with { Devices = devices }).Value.Cache.Bytes;

        Cache(8).Should().Be(Cache(1));
        Cache(10).Should().Be(2 * Cache(1));
        Cache(40).Should().Be(5 * Cache(1));
        var latent = Exaone with { Architecture = Architectures.Exaone4 with { LatentAttention = Architectures.Latent } };
        InferenceCalculator.EstimateFit(latent, request with { Devices = 4 }).Value.Cache.Bytes
            .Should().Be(4 * InferenceCalculator.EstimateFit(latent, request).Value.Cache.Bytes);
    }

    [Theory]
    [InlineData(131_072, 0)]
    [InlineData(131_073, 1)]
    public void A_context_beyond_the_model_is_warned_about(long context, int warnings) =>
        InferenceCalculator.EstimateFit(Exaone, new FitRequest { Accelerator = Device, Weights = WeightFormat.Bf16, ContextTokens = context }).Warnings.Should().HaveCount(warnings);

    [Fact]
    public void Decoding_is_bound_by_memory_and_a_large_batch_by_arithmetic()
    {
        var one = InferenceCalculator.Decode(16e9, 0, 1, 8_000_000_000, 3.35e12, 989.5e12);
        var many = InferenceCalculator.Decode(16e9, 0, 1000, 8_000_000_000, 3.35e12, 989.5e12);

        one.Bound.Should().Be(RooflineBound.Memory);
        one.Seconds.Should().BeApproximately(16e9 / 3.35e12, 1e-15);
        many.Bound.Should().Be(RooflineBound.Compute);
        many.Seconds.Should().BeApproximately(16e12 / 989.5e12, 1e-15);
        many.TokensPerSecond.Should().BeApproximately(1000 / many.Seconds, 1e-6);
        many.TokensPerSecondPerSequence.Should().BeApproximately(1 / many.Seconds, 1e-9);
        InferenceCalculator.Decode(16e9, 0, 1, 8_000_000_000, 3.35e12, 989.5e12, 0.5).MemorySeconds.Should().BeApproximately(32e9 / 3.35e12, 1e-15);
        InferenceCalculator.Decode(16e9, 0, 1, 8_000_000_000, 3.35e12, 989.5e12, 1, 0.5).ComputeSeconds.Should().BeApproximately(32e9 / 989.5e12, 1e-15);
    }

    [Fact]
    public void Prefill_halves_attention_when_causal()
    {
        var full = InferenceCalculator.Prefill(1000, 2, 8, 10, 3, 100, 1000, 1000);
        var causal = InferenceCalculator.Prefill(1000, 2, 8, 10, 3, 100, 1000, 1000, causal: true);

        full.LinearFlops.Should().Be(60_000);
        full.AttentionFlops.Should().Be(4.0 * 2 * 8 * 100 * 3);
        causal.AttentionFlops.Should().Be(full.AttentionFlops / 2);
        full.Tokens.Should().Be(30);
        full.ComputeSeconds.Should().BeApproximately((60_000 + full.AttentionFlops) / 1000, 1e-9);
        full.MemorySeconds.Should().BeApproximately(0.1, 1e-12);
    }
}
