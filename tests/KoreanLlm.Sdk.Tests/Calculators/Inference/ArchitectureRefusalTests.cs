using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>Shapes that contradict themselves, and times that leave the range of a double.</summary>
public class ArchitectureRefusalTests
{
    private static readonly TransformerArchitecture Tiny = Architectures.Tiny;

    [Fact]
    public void Dense_layers_need_a_feed_forward_size()
    {
        FluentActions.Invoking(() => InferenceCalculator.CountParameters(Tiny with { FeedForwardSize = 0 }))
            .Should().Throw<ArgumentException>().WithMessage("FeedForwardSize is 0, but 3 layers are dense*");
        FluentActions.Invoking(() => InferenceCalculator.CountParameters(Tiny with { FeedForwardSize = 0, MixtureOfExperts = Architectures.Experts }))
            .Should().Throw<ArgumentException>().WithMessage("FeedForwardSize is 0, but 1 layers are dense*");
        InferenceCalculator.CountParameters(Tiny with { FeedForwardSize = 0, MixtureOfExperts = Architectures.Experts with { LeadingDenseLayers = 0 } })
            .DenseFeedForward.Should().Be(0);
    }

    [Fact]
    public void A_cache_of_heads_that_do_not_divide_is_refused() =>
        FluentActions.Invoking(() => InferenceCalculator.CacheBytesPerToken(Tiny with { AttentionHeads = 3, KeyValueHeads = 2 }))
            .Should().Throw<ArgumentException>().WithMessage("AttentionHeads 3*KeyValueHeads 2*");

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void A_window_of_nothing_is_refused(int? window) =>
        FluentActions.Invoking(() => InferenceCalculator.CacheSize(Tiny with { Attention = [new() { Kind = AttentionKind.SlidingWindow, Layers = 3, Window = window }] }, 10))
            .Should().Throw<ArgumentException>().WithMessage("*Window*");

    [Fact]
    public void A_window_larger_than_the_context_holds_the_context()
    {
        var size = InferenceCalculator.CacheSize(Tiny with { Attention = [new() { Kind = AttentionKind.SlidingWindow, Layers = 3, Window = 4096 }] }, 10);

        size.WindowAware.Should().Be(size.Nominal);
    }

    [Fact]
    public void Zero_layers_are_refused() =>
        FluentActions.Invoking(() => Tiny with { Layers = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Layers is 0: it must be at least 1*");

    [Fact]
    public void A_cache_beyond_a_double_is_an_error() =>
        FluentActions.Invoking(() => InferenceCalculator.CacheBytesPerToken(Tiny, double.MaxValue)).Should().Throw<OverflowException>().WithMessage("The cache of a token*");

    [Fact]
    public void Times_beyond_a_double_are_errors()
    {
        FluentActions.Invoking(() => InferenceCalculator.Decode(1e300, 0, 1, 1, 1e-300, 1)).Should().Throw<OverflowException>().WithMessage("The time to read memory*");
        FluentActions.Invoking(() => InferenceCalculator.Decode(1, 0, 1, 1, 1, 1e-310)).Should().Throw<OverflowException>().WithMessage("The time to compute*");
        FluentActions.Invoking(() => InferenceCalculator.Prefill(1, 1, 1, 1, 1, 1e300, 1e-300, 1)).Should().Throw<OverflowException>().WithMessage("The time to read memory*");
        FluentActions.Invoking(() => InferenceCalculator.Prefill(1, 1, 1, 1, 1, 1, 1, 1e-310)).Should().Throw<OverflowException>().WithMessage("The time to compute*");
        FluentActions.Invoking(() => InferenceCalculator.Prefill(1, 1, 1, long.MaxValue, 2, 1, 1, 1)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Efficiencies_lengthen_the_prefill()
    {
        var half = InferenceCalculator.Prefill(1000, 2, 8, 10, 3, 100, 1000, 1000, memoryEfficiency: 0.5, computeEfficiency: 0.25);
        var full = InferenceCalculator.Prefill(1000, 2, 8, 10, 3, 100, 1000, 1000);

        (half.MemorySeconds, half.ComputeSeconds).Should().Be((2 * full.MemorySeconds, 4 * full.ComputeSeconds));
    }

    [Fact]
    public void A_tie_counts_as_bound_by_memory() =>
        new Roofline { MemorySeconds = 1, ComputeSeconds = 1, Tokens = 1, Batch = 1, LinearFlops = 1, AttentionFlops = 0 }.Bound.Should().Be(RooflineBound.Memory);
}
