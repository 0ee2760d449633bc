namespace KoreanLlm.Sdk.Tests.Samples;

public class ObligationsSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Duties_of_a_chat_service()
    {
        #region duties
        var report = catalog.ObligationsFor(catalog.Models["exaone-4.0-32b"], new Deployment
        {
            Jurisdiction = "KR",
            ServesKorea = true,
            Generative = true,
            HighImpact = false,
            DailyUsers = 50_000,
        });
        foreach (var finding in report.Findings)
        {
            Console.WriteLine(finding); // law, article, yes / no / cannot tell, and the figures used
        }

        Console.WriteLine(ObligationReport.Disclaimer.English);
        #endregion

        report.Applying.Select(f => f.Obligation.Article).Should().Contain("31(1)").And.Contain("31(2)");
        report.Undecided.Select(f => f.Obligation.Article).Should().Contain("32");
    }
}
