using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Training;

public class AttentionAwareTests
{
    [Theory]
    [InlineData(AttentionMasking.Full, 57912852480.0)]
    [InlineData(AttentionMasking.Causal, 51470401536.0)]
    public void EstimateAttentionAwareFlops_of_Llama_3_8B(AttentionMasking masking, double perToken)
    {
        var estimate = TrainingCalculator.EstimateAttentionAwareFlops(7_504_658_432, 32, 4096, 8192, 15_000_000_000_000, masking);

        estimate.Value.PerToken.Should().Be(perToken);
        estimate.Value.WeightsPerToken.Should().Be(6.0 * 7_504_658_432);
        estimate.Value.AttentionShare.Should().Be(estimate.Value.AttentionPerToken / perToken);
        estimate.Value.Total.Should().BeApproximately(perToken * 15e12, 1e12);
        estimate.Preset.Should().Be(masking.ToString());
        estimate.Unit.Should().Be("FLOPs");
        estimate.Formula.Id.Should().Be("training.attention-aware");
        estimate.Assumptions.Should().ContainSingle().Which.Should().Contain("length");
        estimate.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void EstimateAttentionAwareFlops_prints_the_total() =>
        TrainingCalculator.EstimateAttentionAwareFlops(7_504_658_432, 32, 4096, 8192, 15_000_000_000_000, AttentionMasking.Full).ToString().Should().Be("8.687e23 FLOPs");

    [Fact]
    public void EstimateAttentionAwareFlops_of_an_architecture_equals_the_plain_call_for_full_attention()
    {
        var plain = TrainingCalculator.EstimateAttentionAwareFlops(1_000_000, 32, 4096, 4096, 10, AttentionMasking.Causal);

        TrainingCalculator.EstimateAttentionAwareFlops(Models.Dense, 1_000_000, 4096, 10, AttentionMasking.Causal).Value.Should().Be(plain.Value);
    }

    // 16 global layers over 8,192 tokens and 48 layers over a window of 4,096, 40 heads of 128 (EXAONE 4.0 32B).
    [Theory]
    [InlineData(8192, (16.0 * 8192) + (48 * 4096))]
    [InlineData(4096, 64.0 * 4096)]
    [InlineData(2048, 64.0 * 2048)]
    public void EstimateAttentionAwareFlops_sees_sliding_windows(long length, double span)
    {
        var exaone = Models.Dense with
        {
            Layers = 64,
            AttentionHeads = 40,
            Attention = [new AttentionLayerGroup { Kind = AttentionKind.Full, Layers = 16 }, new AttentionLayerGroup { Kind = AttentionKind.SlidingWindow, Layers = 48, Window = 4096 }],
        };

        var estimate = TrainingCalculator.EstimateAttentionAwareFlops(exaone, 1, length, 1, AttentionMasking.Full);

        estimate.Value.AttentionPerToken.Should().Be(12 * 40 * 128 * span);
        estimate.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void EstimateAttentionAwareFlops_of_latent_attention_has_its_own_widths()
    {
        var latent = Models.Dense with { LatentAttention = new LatentAttention { KeyValueRank = 512, NoPositionHeadDimension = 128, RotaryHeadDimension = 64, ValueHeadDimension = 100 } };

        TrainingCalculator.EstimateAttentionAwareFlops(latent, 1, 10, 1, AttentionMasking.Full).Value.AttentionPerToken.Should().Be(6.0 * 32 * (128 + 64 + 100) * 32 * 10);
    }

    [Fact]
    public void EstimateAttentionAwareFlops_of_linear_layers_counts_none_and_says_so()
    {
        var linear = Models.Dense with { Attention = [new AttentionLayerGroup { Kind = AttentionKind.Linear, Layers = 24 }, new AttentionLayerGroup { Kind = AttentionKind.Full, Layers = 8 }] };

        var estimate = TrainingCalculator.EstimateAttentionAwareFlops(linear, 1, 10, 1, AttentionMasking.Full);

        estimate.Value.AttentionPerToken.Should().Be(12.0 * 8 * 4096 * 10);
        estimate.Warnings.Should().ContainSingle().Which.Should().Contain("not counted");
    }

    [Fact]
    public void EstimateAttentionAwareFlops_outside_its_range_is_refused()
    {
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(0, 1, 1, 1, 1, AttentionMasking.Full), "matmulParameters is 0*");
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(1, 0, 1, 1, 1, AttentionMasking.Full), "layers is 0*");
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(1, 1, 0, 1, 1, AttentionMasking.Full), "attentionWidth is 0*");
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(1, 1, 1, 0, 1, AttentionMasking.Full), "sequenceLength is 0*");
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(1, 1, 1, 1, 0, AttentionMasking.Full), "trainingTokens is 0*");
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(1, 1, 1, 1, 1, (AttentionMasking)7), "masking is 7*");
        Refused(() => TrainingCalculator.EstimateAttentionAwareFlops(Models.Dense, 1, 0, 1, AttentionMasking.Full), "sequenceLength is 0*");
        FluentActions.Invoking(() => TrainingCalculator.EstimateAttentionAwareFlops(null!, 1, 1, 1, AttentionMasking.Full)).Should().Throw<ArgumentNullException>();
        var windowless = Models.Dense with { Attention = [new AttentionLayerGroup { Kind = AttentionKind.SlidingWindow, Layers = 32 }] };
        FluentActions.Invoking(() => TrainingCalculator.EstimateAttentionAwareFlops(windowless, 1, 1, 1, AttentionMasking.Full)).Should().Throw<InvalidOperationException>().WithMessage("*no Window*");
    }

    private static void Refused(Action call, string message) => call.Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Fact]
    public void Heads_of_a_group_have_their_own_width_and_layers_without_attention_none()
    {
        var tiny = Inference.Architectures.Tiny with
        {
            Attention = [new() { Kind = AttentionKind.Full, Layers = 1, HeadDimension = 6 }, new() { Kind = AttentionKind.Full, Layers = 1 }, new() { Kind = AttentionKind.None, Layers = 1 }],
        };
        var estimate = TrainingCalculator.EstimateAttentionAwareFlops(tiny, 100, 10, 1000, AttentionMasking.Full);

        estimate.Value.AttentionPerToken.Should().Be(6 * 10 * 2 * 2 * (6 + 3));
        estimate.Warnings.Should().BeEmpty();
    }
}
