using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>Scales of block-quantised weights, counted by hand in blocks of 2 rows and 3 columns, and held against a published file.</summary>
public class BlockQuantizedTests
{
    // A layer has q 6x4 (and a gate like it), o 4x6, k and v 3x4 (6 + 4 + 4 + 4 blocks), gate and up 5x4, down 4x5 (6 + 6 + 4).
    private const int Attention = 18;
    private const int FeedForward = 16;

    private static readonly TransformerArchitecture Tiny = Architectures.Tiny;

    public static TheoryData<TransformerArchitecture, int> Shapes { get; } = new()
    {
        { Tiny, 3 * (Attention + FeedForward) },
        { Tiny with { GatedFeedForward = false }, 3 * (Attention + 10) },
        { Tiny with { AttentionOutputGate = true }, 3 * (Attention + 6 + FeedForward) },

        // Two layers of four experts 2x4, 2x4, 4x2 (6 blocks) and a shared one 3x4, 3x4, 4x3 (10).
        { Tiny with { MixtureOfExperts = Architectures.Experts }, (3 * Attention) + FeedForward + (2 * 4 * 6) + (2 * 10) },
        { Tiny with { MixtureOfExperts = Architectures.Experts with { SharedExpertFeedForwardSize = null } }, (3 * Attention) + FeedForward + (2 * 5 * 6) },

        // Queries 5x4 and 6x5, keys and values 7x4 and 10x6, output 4x6.
        { Tiny with { LatentAttention = Architectures.Latent }, 3 * (6 + 6 + 8 + 10 + 4 + FeedForward) },
        { Tiny with { LatentAttention = Architectures.Latent with { QueryRank = null } }, 3 * (6 + 8 + 10 + 4 + FeedForward) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Scales_count_the_blocks_of_every_linear_layer(TransformerArchitecture architecture, int scales)
    {
        var size = InferenceCalculator.BlockQuantized(architecture, 2, 3);

        size.ScaleElements.Should().Be(scales);
        size.StoredElements.Should().Be(InferenceCalculator.CountParameters(architecture).Total + scales);
    }

    [Fact]
    public void Everything_but_linear_layers_keeps_its_width() =>
        InferenceCalculator.BlockQuantized(Tiny, 2, 3, scaleBytes: 8, otherBytes: 3).Size.Bytes.Should().Be(396 + (8 * 102) + (3 * (480 - 396)));

    [Fact]
    public void EXAONE_4_0_32B_FP8_has_the_published_size()
    {
        var size = InferenceCalculator.BlockQuantized(Architectures.Exaone4);

        (size.ScaleElements, size.StoredElements, size.Size.Bytes).Should().Be((1_889_280, 32_005_105_664, 33_060_026_368));
    }

    [Fact]
    public void A_gate_on_latent_attention_is_as_wide_as_its_output() =>
        (InferenceCalculator.CountParameters(Latent with { AttentionOutputGate = true }).Total - InferenceCalculator.CountParameters(Latent).Total).Should().Be(3 * 4 * 2 * 3);

    private static TransformerArchitecture Latent { get; } = Tiny with { LatentAttention = Architectures.Latent };
}
