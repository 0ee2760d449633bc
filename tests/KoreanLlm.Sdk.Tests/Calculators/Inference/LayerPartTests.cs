using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>Parts of single layers, counted by hand on the tiny shape: 3 layers, 4 channels, 2 heads of 3, 1 key-value head, feed-forward width 5, 7 tokens.</summary>
public class LayerPartTests
{
    private static readonly TransformerArchitecture Tiny = Architectures.Tiny;

    private static readonly LinearAttention Delta = new() { Kind = LinearAttentionKind.GatedDelta, KeyHeads = 2, KeyHeadDimension = 3, ValueHeads = 4, ValueHeadDimension = 5, ConvolutionSize = 4 };

    private static TransformerArchitecture Hybrid { get; } = Tiny with
    {
        Attention = [new() { Kind = AttentionKind.Full, Layers = 1 }, new() { Kind = AttentionKind.Linear, Layers = 2, LinearAttention = Delta }],
    };

    [Fact]
    public void Each_part_adds_its_weights()
    {
        Added(Tiny with { AttentionSinks = true }).Should().Be(3 * 2);
        Added(Tiny with { DifferentialAttention = true }).Should().Be(3 * 6 * 3);
        Added(Tiny with { OutputHeadBias = true }).Should().Be(7);
        Added(Tiny with { ActivationParameters = 4 }).Should().Be(3 * 4);
        Added(Tiny with { LayersWithoutFeedForward = 1 }).Should().Be(-3 * 4 * 5);
        Added(Tiny with { GatedNorms = new() { Rank = 2, Norms = 5 } }).Should().Be(5 * 2 * 4 * 2);
        Added(Tiny with { SparseIndexer = new() { Heads = 2, HeadDimension = 3 } }).Should().Be(3 * ((4 * 6) + (4 * 3) + (2 * 3) + (4 * 2)));
        Added(Tiny with { SparseIndexer = new() { Heads = 2, HeadDimension = 3, Layers = 1 } }).Should().Be((4 * 6) + (4 * 3) + (2 * 3) + (4 * 2));
        Added(Tiny with { PerLayerEmbedding = new() { VocabularySize = 6, Size = 2 } }).Should().Be((6 * 3 * 2) + (4 * 3 * 2) + 2 + (3 * ((4 * 2) + (2 * 4) + 4)));
        Added(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 3, ReusesKeysAndValues = true }] }).Should().Be(-3 * 2 * 4 * 3);
        Added(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 3, ValuesAreKeys = true }] }).Should().Be(-3 * 4 * 3);
        Added(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 1, HeadDimension = 4 }, new() { Kind = AttentionKind.Full, Layers = 2 }] }).Should().Be(6 * 4);
        Added(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 1, FeedForwardSize = 10 }, new() { Kind = AttentionKind.Full, Layers = 2 }] }).Should().Be(3 * 4 * 5);
        Added(Tiny with { Attention = [new() { Kind = AttentionKind.None, Layers = 1 }, new() { Kind = AttentionKind.Full, Layers = 2 }] }).Should().Be(-72);
    }

    [Fact]
    public void A_state_is_constant_and_a_layer_without_keys_of_its_own_keeps_none()
    {
        // A state of 5 x 3 for each of 4 heads, and 3 tokens of 6 + 6 + 20 channels.
        var state = 2 * ((4 * 5 * 3) + (3 * 32)) * 2;
        var size = InferenceCalculator.CacheSize(Hybrid, 100);

        size.State.Bytes.Should().Be(state);
        size.Nominal.Bytes.Should().Be((100 * 1 * 2 * 3 * 2) + state);
        InferenceCalculator.CacheSize(Hybrid, 200, 3).Nominal.Bytes.Should().Be(3 * ((200 * 12) + state));
        InferenceCalculator.EstimateCache(Hybrid, 100).Warnings.Should().BeEmpty();
        InferenceCalculator.CacheBytesPerToken(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 2 }, new() { Kind = AttentionKind.Full, Layers = 1, ReusesKeysAndValues = true }] })
            .Should().Be(2 * 12);
    }

    [Fact]
    public void Linear_attention_of_unknown_weights_is_not_counted_and_said_to_be_so()
    {
        var unknown = Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 1 }, new() { Kind = AttentionKind.Linear, Layers = 2 }] };

        FluentActions.Invoking(() => InferenceCalculator.CountParameters(unknown)).Should().Throw<NotSupportedException>().WithMessage("*'linear'*LinearAttention*");
        InferenceCalculator.EstimateCache(unknown, 100).Warnings.Should().ContainSingle();
    }

    [Fact]
    public void Layers_whose_attention_is_not_known_are_counted_and_sized_at_most_with_a_warning()
    {
        var open = Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 1 }, new() { Kind = AttentionKind.Unknown, Layers = 2 }] };

        Added(open).Should().Be(0);
        InferenceCalculator.CacheSize(open, 10).WindowAware.Should().Be(InferenceCalculator.CacheSize(Tiny, 10).Nominal);
        InferenceCalculator.EstimateCache(open, 10).Warnings.Should().ContainSingle().Which.Should().Contain("not known");
    }

    [Fact]
    public void A_scaled_latent_takes_656_bytes_a_token_and_layer()
    {
        var deepSeek = Tiny with { LatentAttention = new() { KeyValueRank = 512, NoPositionHeadDimension = 128, RotaryHeadDimension = 64, ValueHeadDimension = 128 } };
        var options = new CacheOptions { Layout = CacheLayout.ScaledFp8Latent };

        InferenceCalculator.CacheSize(deepSeek, 10, options: options).Nominal.Bytes.Should().Be(10 * 3 * 656);
        InferenceCalculator.CacheSize(deepSeek with { SparseIndexer = new() { Heads = 64, HeadDimension = 128 } }, 10, options: options).Nominal.Bytes.Should().Be(10 * 3 * (656 + 132));
        InferenceCalculator.CacheSize(deepSeek with { SparseIndexer = new() { Heads = 64, HeadDimension = 128 } }, 10).Nominal.Bytes.Should().Be(10 * 3 * 2 * (576 + 128));
        InferenceCalculator.CacheSize(Tiny, 10, options: options).Nominal.Should().Be(InferenceCalculator.CacheSize(Tiny, 10).Nominal);
    }

    [Fact]
    public void Heads_of_a_group_size_its_cache() =>
        InferenceCalculator.CacheBytesPerToken(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 1, KeyValueHeads = 2, HeadDimension = 4 }, new() { Kind = AttentionKind.SlidingWindow, Layers = 2, Window = 8 }] })
            .Should().Be(2 * 2 * ((2 * 4) + (2 * 3)));

    [Theory]
    [InlineData("KeyValueHeads 3")]
    [InlineData("FeedForwardSize of its own")]
    [InlineData("LayersWithoutFeedForward 4")]
    [InlineData("FusedQueryGate")]
    [InlineData("SparseIndexer.Layers 9")]
    public void A_contradiction_is_refused_by_name(string message)
    {
        var architecture = message switch
        {
            "KeyValueHeads 3" => Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 3, KeyValueHeads = 3 }] },
            "FeedForwardSize of its own" => Tiny with { LayersWithoutFeedForward = 1, Attention = [new() { Kind = AttentionKind.Full, Layers = 3, FeedForwardSize = 3 }] },
            "LayersWithoutFeedForward 4" => Tiny with { LayersWithoutFeedForward = 4 },
            "FusedQueryGate" => Tiny with { LatentAttention = Architectures.Latent with { QueryRank = null, FusedQueryGate = true } },
            _ => Tiny with { SparseIndexer = new() { Heads = 1, HeadDimension = 1, Layers = 9 } },
        };

        FluentActions.Invoking(() => InferenceCalculator.CountParameters(architecture)).Should().Throw<ArgumentException>().WithMessage($"*{message}*");
    }

    private static long Added(TransformerArchitecture architecture) => InferenceCalculator.CountParameters(architecture).Total - InferenceCalculator.CountParameters(Tiny).Total;
}
