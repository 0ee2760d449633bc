using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>The causes that an audit of a published total names.</summary>
public class ParameterAuditTests
{
    private static readonly TransformerArchitecture Tiny = Architectures.Tiny;

    private static readonly TransformerArchitecture Sparse = Tiny with { MixtureOfExperts = Architectures.Experts with { RouterBias = false } };

    public static TheoryData<TransformerArchitecture, long, ParameterDifference> Causes { get; } = new()
    {
        { Tiny with { MultiTokenPrediction = new() { Modules = 1 } }, 72 + 60 + 8 + 32 + 12, ParameterDifference.MultiTokenPrediction },
        { Tiny, 3, ParameterDifference.RotaryFrequencies },
        { Tiny with { LearnedPositions = 10 }, 3 * 10 * 10, ParameterDifference.CausalMasks },
        { Tiny, 3 * 2048 * 2048, ParameterDifference.CausalMasks },
        { Tiny, -28, ParameterDifference.WithoutInputEmbedding },
        { Tiny, -56, ParameterDifference.WithoutEmbeddings },
        { Architectures.Exaone4, 1_889_280, ParameterDifference.BlockScales },
        { Sparse, 2 * 4, ParameterDifference.RouterBiases },
        { Tiny with { MixtureOfExperts = Architectures.Experts }, -2 * 4, ParameterDifference.RouterBiases },
        { Tiny, 7, ParameterDifference.OutputHeadBias },

        // 102,300 rows padded to 102,400, in embedding and head; and the other way round.
        { Models.Dense, -100 * 2 * 4096, ParameterDifference.VocabularyPadding },
        { Models.Dense with { VocabularySize = 102_300 }, 100 * 2 * 4096, ParameterDifference.VocabularyPadding },
        { Models.Dense with { TiedEmbeddings = true }, -101 * 4096, ParameterDifference.VocabularyPadding },
    };

    public static TheoryData<TransformerArchitecture, long> Unexplained { get; } = new()
    {
        { Tiny with { LearnedPositions = 10 }, 3 * 1024 * 1024 },
        { Tiny, (3 * 1024 * 1024) + (3 * 2048 * 2048) },

        // No whole row, no multiple of 64, a whole step of the multiple, half a pair of rows, and no row left.
        { Models.Dense, (-100 * 2 * 4096) + 1 },
        { Models.Dense, 100 * 2 * 4096 },
        { Models.Dense, 1024 * 2 * 4096 },
        { Models.Dense, -101 * 4096 },
        { Models.Dense, -102_401 * 2L * 4096 },
    };

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_difference_has_one_cause(TransformerArchitecture architecture, long difference, ParameterDifference cause)
    {
        var audit = Audit(architecture, difference);

        audit.Explanations.Should().Equal(new ParameterExplanation { Cause = cause, Elements = difference });
        (audit.Agrees, audit.Residual).Should().Be((false, 0));
    }

    [Theory]
    [MemberData(nameof(Unexplained))]
    public void A_difference_that_only_looks_like_a_cause_stays(TransformerArchitecture architecture, long difference)
    {
        var audit = Audit(architecture, difference);

        audit.Explanations.Should().BeEmpty();
        (audit.Residual, audit.Buffers).Should().Be((difference, 0));
    }

    [Fact]
    public void Two_causes_come_in_their_order_and_buffers_are_summed()
    {
        var masksAndFrequencies = Audit(Tiny, 3 + (3 * 1024 * 1024));
        var frequenciesAndBias = Audit(Tiny, 3 + 7);

        masksAndFrequencies.Explanations.Select(e => e.Cause).Should().Equal(ParameterDifference.RotaryFrequencies, ParameterDifference.CausalMasks);
        masksAndFrequencies.Buffers.Should().Be(3 + (3 * 1024 * 1024));
        frequenciesAndBias.Explanations.Select(e => e.Cause).Should().Equal(ParameterDifference.RotaryFrequencies, ParameterDifference.OutputHeadBias);
        frequenciesAndBias.Buffers.Should().Be(3);
        Audit(Architectures.Exaone4, 1_889_280).Buffers.Should().Be(1_889_280);
    }

    [Fact]
    public void What_the_rounding_hides_explains_nothing() =>
        InferenceCalculator.AuditParameters(Tiny, 480 + 8, 10).Explanations.Should().ContainSingle().Which.Cause.Should().Be(ParameterDifference.OutputHeadBias);

    [Theory]
    [InlineData(480, true, 0)]
    [InlineData(500, false, 5)]
    public void Known_causes_are_taken_as_given(long published, bool agrees, long residual)
    {
        ParameterExplanation[] known = published == 480 ? [] : [new() { Cause = ParameterDifference.Other, Elements = 15 }];

        var audit = InferenceCalculator.AuditParameters(Tiny, published, known);

        (audit.Agrees, audit.Published, audit.Residual).Should().Be((agrees, published, residual));
        audit.Explanations.Should().Equal(known);
    }

    private static ParameterAudit Audit(TransformerArchitecture architecture, long difference) =>
        InferenceCalculator.AuditParameters(architecture, InferenceCalculator.CountParameters(architecture).Total + difference);

    [Fact]
    public void A_total_of_a_model_is_held_against_the_precision_it_was_printed_with()
    {
        var model = Fixtures.Model("exaone", m => m with { Architecture = Architectures.Exaone4, TotalParameters = 32_000_000_000 });

        InferenceCalculator.AuditParameters(model with { TotalParametersRounding = 100_000_000 }).Agrees.Should().BeTrue("it was printed as 32.0B");
        InferenceCalculator.AuditParameters(model with { TotalParametersRounding = 1_000_000 }).Agrees.Should().BeFalse();
        InferenceCalculator.AuditParameters(model).Agrees.Should().BeFalse("without a precision it is exact");
        FluentActions.Invoking(() => InferenceCalculator.AuditParameters(model with { TotalParameters = null })).Should().Throw<InvalidOperationException>().WithMessage("'exaone' has no TotalParameters*");
        FluentActions.Invoking(() => InferenceCalculator.AuditParameters(model with { Architecture = null })).Should().Throw<InvalidOperationException>().WithMessage("'exaone' has no Architecture*");
    }
}
