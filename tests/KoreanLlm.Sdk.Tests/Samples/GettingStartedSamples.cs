using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public class GettingStartedSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void The_first_answers()
    {
        #region first-answers
        var model = catalog.Models["에이닷 엑스 3.1 라이트"];
        var ratio = ScalingCalculator.TokensPerParameter(model);
        var source = catalog.Sources[catalog.EvidenceFor(model, m => m.TrainingTokens)[0].SourceId];
        Console.WriteLine($"{model.Name.English}: {ratio:F1} tokens per parameter, says {source.Publisher}");
        #endregion

        model.Id.Should().Be("a.x-3.1-light");
        ratio.Should().BeApproximately(227.1, 0.05);
    }

    [Fact]
    public void A_miss_names_the_closest()
    {
        #region miss
        if (!catalog.Models.TryGet("exaone 4", out var found))
        {
            Console.WriteLine("not in the catalog");
        }
        #endregion

        found?.Id.Should().Be("exaone-4.0-32b");
    }
}
