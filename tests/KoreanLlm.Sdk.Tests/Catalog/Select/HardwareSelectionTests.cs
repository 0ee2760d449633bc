using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Select;

/// <summary>Hardware decides wherever anything is known.</summary>
public class HardwareSelectionTests
{
    private static readonly IKoreanLlmCatalog Default = KoreanLlmCatalog.Default;

    private static readonly FitRequest Request = new() { Accelerator = Default.Accelerators["nvidia-h100-sxm-80gb"], Weights = WeightFormat.Bf16, ContextTokens = 4096 };

    [Fact]
    public void A_model_of_known_size_and_context_is_undecided_only_near_the_limit_of_the_memory()
    {
        var undecided = Findings(Request).Where(f => f.Finding.Answer == Answer.CannotTell && f.Model is { TotalParameters: not null, ContextLength: not null }).Select(f => f.Model).ToList();

        undecided.Should().OnlyContain(model => model.TotalParameters > 15_000_000_000 && model.TotalParameters < 45_000_000_000);
    }

    [Fact]
    public void What_cannot_be_told_says_how_much_the_cache_may_take()
    {
        var open = Findings(Request).Where(f => f.Finding.Answer == Answer.CannotTell && f.Model is { TotalParameters: not null, ContextLength: not null }).ToList();

        open.Should().OnlyContain(f => f.Finding.Reason.English.Contains("it fits unless the cache takes more than ") && f.Finding.Reason.Korean!.Contains("넘지 않으면"));
    }

    [Fact]
    public void No_request_is_too_large_to_be_answered() =>
        Findings(Request with { Sequences = int.MaxValue, ContextTokens = 1 }).Should().NotContain(f => f.Finding.Answer == Answer.Yes && f.Model.Architecture!.Attention.IsEmpty);

    private static IEnumerable<(Model Model, RequirementFinding Finding)> Findings(FitRequest request)
    {
        var selection = Default.Select(new ModelRequirements { Hardware = request });
        return selection.All.Select(s => (s.Model, s.Findings.Single()));
    }
}
