using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public class GettingStartedSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void The_front_page()
    {
        #region front-page
        var catalog = KoreanLlmCatalog.Default;

        var model = catalog.Models["엑사원 4.0 32B"]; // id, alias or Korean name, any case
        var ratio = ScalingCalculator.TokensPerParameter(model); // 437.5
        var evidence = catalog.EvidenceFor(model, m => m.TrainingTokens)[0]; // source, kind, confidence, day, locator
        var source = catalog.Sources[evidence.SourceId].Name.English;

        var usable = catalog.Select(new ModelRequirements { OpenWeights = true, CommercialUse = true }).Candidates;
        var growth = catalog.Audit().First(a => a.Forecast is not null); // stated 39.4 %, computed 38.3 %, and why
        var then = catalog.AsOf(new DateOnly(2025, 8, 31)); // the same questions, on a past day
        #endregion

        ratio.Should().BeApproximately(437.5, 0.05);
        source.Should().NotBeEmpty();
        usable.Should().NotBeEmpty();
        growth.Explanation.English.Should().Contain("39.4 %").And.Contain("38.3 %");
        then.Models.Count.Should().BeLessThan(catalog.Models.Count);
    }

    [Fact]
    public void The_first_answers()
    {
        #region first-answers
        var catalog = KoreanLlmCatalog.Default;

        var model = catalog.Models["에이닷 엑스 3.1 라이트"];
        var ratio = ScalingCalculator.TokensPerParameter(model);
        var evidence = catalog.EvidenceFor(model, m => m.TrainingTokens)[0];
        var publisher = catalog.Sources[evidence.SourceId].Publisher;
        Console.WriteLine($"{model.Name.English}: {ratio:F1} tokens per parameter, says {publisher}");
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
