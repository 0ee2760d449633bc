using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

public class ParameterTests
{
    private static readonly TransformerArchitecture Tiny = Architectures.Tiny;

    [Fact]
    public void A_tiny_architecture_counts_as_by_hand()
    {
        var count = InferenceCalculator.CountParameters(Tiny);

        count.Embedding.Should().Be(28);
        count.OutputHead.Should().Be(28);
        count.Attention.Should().Be(3 * ((2 * 4 * 6) + (2 * 4 * 3)));
        count.DenseFeedForward.Should().Be(3 * 3 * 4 * 5);
        count.Norms.Should().Be(7 * 4);
        count.Total.Should().Be(28 + 28 + 216 + 180 + 28);
        count.NonEmbedding.Should().Be(216 + 180 + 28);
        count.Active.Should().Be(count.Total);
        count.ActiveWithoutInputEmbedding.Should().Be(count.Total - 28);
        count.MatrixProduct.Should().Be(28 + 216 + 180);
        (count.RoutedExperts, count.SharedExperts, count.Routers, count.MultiTokenPrediction).Should().Be((0, 0, 0, 0));
    }

    [Theory]
    [InlineData(true, 0, 28)]
    [InlineData(false, 28, 28)]
    public void A_tied_head_counts_once(bool tied, long head, long embedding)
    {
        var count = InferenceCalculator.CountParameters(Tiny with { TiedEmbeddings = tied });

        (count.OutputHead, count.Embedding).Should().Be((head, embedding));
        count.ActiveWithoutInputEmbedding.Should().Be(tied ? count.Active : count.Active - 28);
        count.MatrixProduct.Should().Be(424);
    }

    [Fact]
    public void Each_feature_adds_its_weights()
    {
        Added(Tiny with { LearnedPositions = 10 }).Should().Be(40);
        Added(Tiny with { QueryKeyValueBias = true }).Should().Be(3 * (2 + 2) * 3);
        Added(Tiny with { AttentionOutputBias = true }).Should().Be(3 * 4);
        Added(Tiny with { FeedForwardBias = true }).Should().Be(3 * ((2 * 5) + 4));
        Added(Tiny with { QueryKeyNorm = QueryKeyNorm.PerHead }).Should().Be(3 * 2 * 3);
        Added(Tiny with { QueryKeyNorm = QueryKeyNorm.FullWidth }).Should().Be(3 * (2 + 1) * 3);
        Added(Tiny with { AttentionOutputGate = true }).Should().Be(3 * 4 * 6);
        Added(Tiny with { Normalization = NormalizationKind.LayerNorm }).Should().Be(7 * 4);
        Added(Tiny with { NormsPerLayer = 4 }).Should().Be(3 * 2 * 4);
        Added(Tiny with { FinalNorm = false }).Should().Be(-4);
        Added(Tiny with { GatedFeedForward = false }).Should().Be(-3 * 4 * 5);
        Added(Tiny with { GatedFeedForward = false, FeedForwardBias = true }).Should().Be((-3 * 4 * 5) + (3 * (5 + 4)));

        static long Added(TransformerArchitecture architecture) =>
            InferenceCalculator.CountParameters(architecture).Total - InferenceCalculator.CountParameters(Tiny).Total;
    }

    [Fact]
    public void Experts_count_whole_in_the_total_and_in_part_in_the_active()
    {
        var count = InferenceCalculator.CountParameters(Tiny with { MixtureOfExperts = Architectures.Experts });

        count.DenseFeedForward.Should().Be(60);
        count.RoutedExperts.Should().Be(2 * 4 * 24);
        count.ActiveRoutedExperts.Should().Be(2 * 2 * 24);
        count.SharedExperts.Should().Be(2 * 36);
        count.Routers.Should().Be(2 * ((4 * 4) + 4));
        count.Norms.Should().Be((6 + 2 + 1) * 4);
        count.Active.Should().Be(count.Total - 96);
        count.MatrixProduct.Should().Be(28 + 216 + 60 + (2 * ((3 * 4 * ((2 * 2) + 3)) + 16)));
    }

    [Fact]
    public void A_shared_expert_has_the_size_of_an_expert_unless_told() =>
        InferenceCalculator.CountParameters(Tiny with { MixtureOfExperts = Architectures.Experts with { SharedExpertFeedForwardSize = null } }).SharedExperts.Should().Be(2 * 24);

    [Fact]
    public void Latent_attention_counts_its_low_rank_maps_and_norms()
    {
        var count = InferenceCalculator.CountParameters(Tiny with { KeyValueHeads = 2, LatentAttention = Architectures.Latent });

        const long Maps = (4 * 5) + (5 * 2 * 3) + (4 * (6 + 1)) + (6 * 2 * (2 + 3)) + (2 * 3 * 4);
        count.Attention.Should().Be(3 * (Maps + 5 + 6));
        InferenceCalculator.CountParameters(Tiny with { LatentAttention = Architectures.Latent with { QueryRank = null } }).Attention
            .Should().Be(3 * ((4 * 2 * 3) + (4 * (6 + 1)) + (6 * 2 * (2 + 3)) + (2 * 3 * 4) + 6));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_multi_token_prediction_module_is_a_layer_a_projection_and_three_norms(bool dense)
    {
        var architecture = Tiny with { MixtureOfExperts = Architectures.Experts, MultiTokenPrediction = new() { Modules = 2, Dense = dense } };

        var count = InferenceCalculator.CountParameters(architecture);

        var feedForward = dense ? 60 : (4 * 24) + 36 + 20 + 4;
        count.MultiTokenPrediction.Should().Be(2 * (72 + feedForward + 8 + 32 + 12));
        count.TotalWithMultiTokenPrediction.Should().Be(count.Total + count.MultiTokenPrediction);
        count.Total.Should().Be(InferenceCalculator.CountParameters(architecture with { MultiTokenPrediction = null }).Total);
    }

    [Theory]
    [InlineData(3, 2, "AttentionHeads 3*KeyValueHeads 2")]
    [InlineData(2, 4, "AttentionHeads 2*KeyValueHeads 4")]
    public void Heads_must_be_a_multiple_of_key_value_heads(int heads, int keyValueHeads, string message) =>
        Refused(Tiny with { AttentionHeads = heads, KeyValueHeads = keyValueHeads }, message);

    [Fact]
    public void Contradictions_are_refused_by_name()
    {
        Refused(Tiny with { MixtureOfExperts = Architectures.Experts with { ActiveExperts = 5 } }, "ActiveExperts 5*Experts 4");
        Refused(Tiny with { MixtureOfExperts = Architectures.Experts with { LeadingDenseLayers = 4 } }, "LeadingDenseLayers 4*Layers 3");
        Refused(Tiny with { Attention = [new() { Kind = AttentionKind.Full, Layers = 2 }] }, "2 layers together*Layers 3");
        Refused(Tiny with { Attention = [new() { Kind = AttentionKind.SlidingWindow, Layers = 3 }] }, "no Window");
    }

    [Fact]
    public void The_bounds_themselves_are_accepted()
    {
        InferenceCalculator.CountParameters(Tiny with { MixtureOfExperts = Architectures.Experts with { ActiveExperts = 4, LeadingDenseLayers = 3 } }).RoutedExperts.Should().Be(0);
        InferenceCalculator.CountParameters(Tiny with { MixtureOfExperts = Architectures.Experts with { LeadingDenseLayers = 0 } }).DenseFeedForward.Should().Be(0);
    }

    [Fact]
    public void Attention_without_a_formula_is_refused_and_not_guessed()
    {
        var act = () => InferenceCalculator.CountParameters(Tiny with { Attention = [new() { Kind = AttentionKind.Linear, Layers = 3 }] });

        act.Should().Throw<NotSupportedException>().WithMessage("*linear*");
    }

    [Fact]
    public void A_count_beyond_64_bits_is_an_error()
    {
        var act = () => InferenceCalculator.CountParameters(Tiny with { Layers = int.MaxValue, HiddenSize = int.MaxValue, FeedForwardSize = int.MaxValue });

        act.Should().Throw<OverflowException>();
    }

    [Fact]
    public void A_model_without_an_architecture_is_named()
    {
        var act = () => InferenceCalculator.CountParameters(Fixtures.Model("m"));

        act.Should().Throw<InvalidOperationException>().WithMessage("*'m'*Architecture*");
    }

    [Fact]
    public void EXAONE_4_0_32B_has_the_published_total() =>
        InferenceCalculator.CountParameters(Architectures.Exaone4).Total.Should().Be(32_003_216_384);

    [Theory]
    [InlineData(32_003_216_384, 1, true)]
    [InlineData(32_003_216_385, 1, false)]
    [InlineData(32_000_000_000, 1_000_000_000, true)]
    [InlineData(32_000_000_000, 1_000_000, false)]
    public void A_published_total_agrees_within_its_rounding(long published, long rounding, bool agrees)
    {
        var audit = InferenceCalculator.AuditParameters(Architectures.Exaone4, published, rounding);

        audit.Agrees.Should().Be(agrees);
        audit.Difference.Should().Be(published - 32_003_216_384);
        audit.Explanations.Should().BeEmpty();
    }

    [Theory]
    [InlineData(28, ParameterDifference.TiedHeadStoredTwice)]
    [InlineData(3 * 1024 * 1024, ParameterDifference.CausalMasks)]
    [InlineData(-28, ParameterDifference.WithoutInputEmbedding)]
    public void A_difference_is_named(long difference, ParameterDifference cause)
    {
        var tied = Tiny with { TiedEmbeddings = true };
        var total = InferenceCalculator.CountParameters(tied).Total;

        var audit = InferenceCalculator.AuditParameters(tied, total + difference);

        audit.Explanations.Should().ContainSingle().Which.Should().Be(new ParameterExplanation { Cause = cause, Elements = difference });
        audit.Residual.Should().Be(0);
        audit.Agrees.Should().BeFalse();
    }

    [Fact]
    public void Two_causes_together_are_found()
    {
        // Pythia 1B: masks and rotary frequencies of a quarter of the head.
        var pythia = new TransformerArchitecture
        {
            Layers = 16,
            HiddenSize = 2048,
            AttentionHeads = 8,
            KeyValueHeads = 8,
            HeadDimension = 256,
            FeedForwardSize = 8192,
            VocabularySize = 50304,
            TiedEmbeddings = false,
            GatedFeedForward = false,
            Normalization = NormalizationKind.LayerNorm,
            QueryKeyValueBias = true,
            AttentionOutputBias = true,
            FeedForwardBias = true,
        };

        InferenceCalculator.AuditParameters(pythia, 1_078_891_008).Explanations.Select(e => e.Cause)
            .Should().BeEquivalentTo([ParameterDifference.CausalMasks, ParameterDifference.RotaryFrequencies]);
    }

    [Fact]
    public void A_difference_nothing_explains_stays()
    {
        var audit = InferenceCalculator.AuditParameters(Tiny, 1_000_003);

        audit.Explanations.Should().BeEmpty();
        audit.Residual.Should().Be(audit.Difference);
        audit.RelativeDifference.Should().BeApproximately((1_000_003 - 480) / 480.0, 1e-12);
    }

    private static void Refused(TransformerArchitecture architecture, string message)
    {
        var act = () => InferenceCalculator.CountParameters(architecture);

        act.Should().Throw<ArgumentException>().WithMessage($"*{message}*").WithParameterName(nameof(architecture));
    }
}
