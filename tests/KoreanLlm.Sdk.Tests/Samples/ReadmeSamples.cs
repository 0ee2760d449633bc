using KoreanLlm.Sdk.Calculators;
using Microsoft.Extensions.DependencyInjection;

namespace KoreanLlm.Sdk.Tests.Samples;

public class ReadmeSamples
{
    [Fact]
    public void The_sample_of_the_front_page_runs()
    {
        #region readme
        using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
        var catalog = services.GetRequiredService<IKoreanLlmCatalog>();

        var model = catalog.Models["엑사원 4.0 32B"];                        // id, alias or Korean name, any case
        var ratio = ScalingCalculator.TokensPerParameter(model);             // 437.5
        var evidence = catalog.EvidenceFor(model, m => m.TrainingTokens)[0]; // source, kind, confidence, day, locator
        var source = catalog.Sources[evidence.SourceId].Name.English;
        var inAugust = catalog.AsOf(new DateOnly(2025, 8, 31)).Consortia.Count(c => c.StatusOn(new(2025, 8, 31)) == ConsortiumStatus.Active);
        var growth = catalog.Audit().First(a => a.Forecast is not null);     // stated 39.4 %, computed 38.3 %, and why
        #endregion

        ratio.Should().BeApproximately(437.5, 0.05);
        source.Should().NotBeEmpty();
        inAugust.Should().Be(5);
        growth.Explanation.English.Should().Contain("39.4 %").And.Contain("38.3 %");
    }
}
