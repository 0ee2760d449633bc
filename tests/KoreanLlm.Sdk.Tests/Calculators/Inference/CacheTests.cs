using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

public class CacheTests
{
    private static readonly TransformerArchitecture Exaone = Architectures.Exaone4;

    [Fact]
    public void EXAONE_4_0_32B_needs_8_75_GiB_at_131072_tokens_and_not_32()
    {
        var size = InferenceCalculator.CacheSize(Exaone, 131_072);

        size.WindowAware.Gibibytes.Should().Be(8.75);
        size.Nominal.Gibibytes.Should().Be(32);
        size.BytesPerToken.Should().Be(262_144);
    }

    [Fact]
    public void Blocks_round_up_and_sliding_layers_get_room_for_a_batch()
    {
        // 1,001 tokens are 63 blocks of 16 in full layers, and 63 + 1 in sliding ones.
        var size = InferenceCalculator.CacheSize(Exaone, 1_001);

        size.BlockRounded.Bytes.Should().Be(4096L * 16 * ((16 * 63) + (48 * 64)));
        size.WindowAware.Bytes.Should().Be(4096L * 64 * 1_001);
        InferenceCalculator.CacheSize(Exaone, 131_072).BlockRounded.Bytes.Should().Be(4096L * 16 * ((16 * 8192) + (48 * 769)));
    }

    [Fact]
    public void Options_change_element_and_block()
    {
        var options = new CacheOptions { BytesPerElement = 1, BlockSize = 64, MaximumBatchedTokens = 1024 };

        var size = InferenceCalculator.CacheSize(Exaone, 131_072, 2, options);

        size.Nominal.Bytes.Should().Be(2 * 131_072L * 131_072);
        size.BlockRounded.Bytes.Should().Be(2 * 2048L * 64 * ((16 * 2048) + (48 * (80 + 1))));
    }

    [Fact]
    public void A_latent_is_kept_once() =>
        InferenceCalculator.CacheBytesPerToken(Architectures.Tiny with { LatentAttention = Architectures.Latent }, 2).Should().Be(3 * 7 * 2);

    [Fact]
    public void Layers_without_a_cache_count_nothing_and_are_warned_about()
    {
        var linear = Architectures.Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 1 }, new() { Kind = AttentionKind.Linear, Layers = 2 }] };

        var estimate = InferenceCalculator.EstimateCache(linear, 10);

        estimate.Value.Nominal.Bytes.Should().Be(10 * 2 * 3 * 2);
        estimate.Warnings.Should().ContainSingle();
        InferenceCalculator.EstimateCache(Exaone, 10).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void No_context_takes_no_cache()
    {
        var size = InferenceCalculator.CacheSize(Exaone, 0);

        (size.Nominal.Bytes, size.WindowAware.Bytes, size.BlockRounded.Bytes).Should().Be((0, 0, 0));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    public void Counts_outside_their_range_are_refused(long context, int sequences)
    {
        var act = () => InferenceCalculator.CacheSize(Exaone, context, sequences);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_element_must_have_bytes(double bytes)
    {
        var act = () => InferenceCalculator.CacheBytesPerToken(Exaone, bytes);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("bytesPerElement");
    }

    [Theory]
    [InlineData(4096, 8192, 131_072, 16, 769)]
    [InlineData(4096, 8192, 100, 16, 8)]
    [InlineData(1, 1, 1, 1, 2)]
    public void Sliding_layers_take_these_blocks(int window, int batched, long context, int block, long expected) =>
        InferenceCalculator.SlidingLayerBlocks(window, batched, context, block).Should().Be(expected);

    [Property]
    public bool A_cache_never_shrinks_when_the_context_grows(ushort context, ushort more)
    {
        var (small, large) = (InferenceCalculator.CacheSize(Exaone, context), InferenceCalculator.CacheSize(Exaone, context + (long)more));
        return small.Nominal.Bytes <= large.Nominal.Bytes && small.WindowAware.Bytes <= large.WindowAware.Bytes && small.BlockRounded.Bytes <= large.BlockRounded.Bytes;
    }

    [Property]
    public bool Window_aware_is_never_above_nominal(uint context)
    {
        var size = InferenceCalculator.CacheSize(Exaone, context);
        return size.WindowAware.Bytes <= size.Nominal.Bytes && size.WindowAware.Bytes <= size.BlockRounded.Bytes;
    }
}
