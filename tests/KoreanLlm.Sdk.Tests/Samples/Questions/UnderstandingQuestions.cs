using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples.Questions;

public class UnderstandingQuestions(ITestOutputHelper output)
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void How_many_tokens_per_parameter_and_how_far_from_each_optimum()
    {
        #region over-training
        var model = catalog.Models["EXAONE 4.0 32B"];
        output.WriteLine($"{ScalingCalculator.TokensPerParameter(model):F1} tokens per parameter, {ScalingCalculator.ChinchillaMultiple(model):F1} times the 20:1 rule");
        foreach (var law in ScalingLaw.Presets)
        {
            var estimate = ScalingCalculator.EstimateOvertraining(model, law);
            output.WriteLine($"{law.Id}: {estimate.Value} {string.Join(" ", estimate.Warnings)}");
        }
        #endregion

        ScalingCalculator.TokensPerParameter(model).Should().BeApproximately(437.5, 0.1);
        ScalingLaw.Presets.Select(law => ScalingCalculator.EstimateOvertraining(model, law)).Should().OnlyContain(e => e.Value.Multiple > 1 && e.Preset != null && !e.Warnings.IsEmpty);
    }

    [Fact]
    public void Was_AX_4_trained_from_scratch()
    {
        #region from-scratch
        var model = catalog.Models["A.X 4.0"];
        output.WriteLine($"{model.Origin} of {model.BaseModel}, licence {model.License!.Name}");
        foreach (var evidence in catalog.EvidenceFor(model, m => m.Origin))
        {
            output.WriteLine($"{evidence.Kind}, {evidence.Confidence}: {catalog.Sources[evidence.SourceId].Url}");
        }
        #endregion

        model.Origin.Should().Be(ModelOrigin.ContinuedPretraining);
        catalog.ReferenceModels[model.BaseModel!].Name.English.Should().Contain("Qwen2.5");
        model.License.Should().NotBeNull();
        catalog.EvidenceFor(model, m => m.Origin).Should().NotBeEmpty();
    }

    [Fact]
    public void What_is_the_exact_parameter_count_and_does_it_match()
    {
        #region parameter-audit
        var model = catalog.Models["EXAONE 4.0 32B"];
        var audit = InferenceCalculator.AuditParameters(model.Architecture!, model.TotalParameters!.Value);
        output.WriteLine($"counted {audit.Count.Total:N0}, published {audit.Published:N0}, agrees: {audit.Agrees}");
        output.WriteLine($"embedding {audit.Count.Embedding:N0}, head {audit.Count.OutputHead:N0}, attention {audit.Count.Attention:N0}, feed-forward {audit.Count.DenseFeedForward:N0}");
        #endregion

        audit.Count.Total.Should().Be(32_003_216_384);
        audit.Agrees.Should().BeTrue();
    }

    [Fact]
    public void How_much_memory_does_a_long_conversation_need()
    {
        #region cache
        var cache = InferenceCalculator.CacheSize(catalog.Models["EXAONE 4.0 32B"], contextTokens: 131_072);
        output.WriteLine($"{cache.WindowAware.Gibibytes} GiB: 48 of 64 layers keep a window of 4,096 tokens");
        output.WriteLine($"{cache.Nominal.Gibibytes} GiB if every layer kept everything, as many calculators assume");
        #endregion

        cache.WindowAware.Gibibytes.Should().Be(8.75);
        cache.Nominal.Gibibytes.Should().Be(32);
    }

    [Fact]
    public void What_does_HyperCLOVA_X_THINK_weigh()
    {
        #region undisclosed
        var model = catalog.Models["하이퍼클로바 X 씽크"];
        output.WriteLine($"{model.TotalParameters:N0} {catalog.StateOf(model, m => m.TotalParameters)}"); // an answer, not a gap
        #endregion

        model.TotalParameters.Should().BeNull();
        catalog.StateOf(model, m => m.TotalParameters).Should().Be(FactState.Undisclosed);
    }
}
