namespace KoreanLlm.Sdk.Tests.Samples;

public class AuditSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void The_growth_rate_of_the_press()
    {
        #region audit
        var growth = catalog.Audit("korea-llm-market-growth");
        Console.WriteLine($"{growth.Verdict}: {growth.Explanation.English}");

        foreach (var audit in catalog.Audit().Where(a => a.Verdict == ClaimVerdict.Contradicted))
        {
            Console.WriteLine($"{audit.Claim.Statement.Korean} -> {audit.Explanation.Korean}");
        }
        #endregion

        growth.Verdict.Should().Be(ClaimVerdict.Contradicted);
        growth.Explanation.English.Should().Contain("242.8 million");
    }

    [Fact]
    public void A_claim_of_your_own()
    {
        #region own-claim
        var claim = new Claim
        {
            Id = "our-slide-7",
            Name = new LocalizedText { English = "Slide 7" },
            Statement = new LocalizedText { English = "EXAONE 4.0 has 30 billion parameters." },
            SourceId = "neurotechnus-2025-08-21",
            Check = new ClaimCheck
            {
                Kind = ClaimCheckKind.Fact,
                Left = new ClaimOperand { Entity = "exaone-4.0-32b", Member = "totalParameters" },
                Stated = 30e9,
                Tolerance = 0.5e9,
                Unit = "parameters",
            },
        };
        var verdict = catalog.Audit(claim).Verdict;
        #endregion

        verdict.Should().Be(ClaimVerdict.Imprecise);
    }
}
