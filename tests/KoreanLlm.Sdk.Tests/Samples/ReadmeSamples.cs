using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public class ReadmeSamples
{
    [Fact]
    public void The_sample_of_the_front_page_runs()
    {
        #region readme
        IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;                // in a host: services.AddKoreanLlmCatalog(), then inject it
        var model = catalog.Models["엑사원 4.0 32B"];                        // id, alias or Korean name, any case
        var ratio = ScalingCalculator.TokensPerParameter(model);             // 437.5
        var evidence = catalog.EvidenceFor(model, m => m.TrainingTokens)[0]; // source, kind, confidence, day, locator
        var source = catalog.Sources[evidence.SourceId].Name.English;
        var day = new DateOnly(2025, 8, 31);
        var active = catalog.AsOf(day).Consortia.Count(c => c.StatusOn(day) == ConsortiumStatus.Active); // 5 that day
        var growth = catalog.Audit().First(a => a.Forecast is not null);     // stated 39.4 %, computed 38.3 %, and why
        #endregion

        ratio.Should().BeApproximately(437.5, 0.05);
        source.Should().NotBeEmpty();
        active.Should().Be(5);
        growth.Explanation.English.Should().Contain("39.4 %").And.Contain("38.3 %");
    }
}
