namespace KoreanLlm.Sdk.Tests.Catalog.Audit;

/// <summary>Claims of the dataset that were true on their day.</summary>
public class DatedClaimsTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Theory]
    [InlineData("solar-only-korean", "2025-07-18", ClaimVerdict.Confirmed)]
    [InlineData("solar-only-korean", "2025-08-01", ClaimVerdict.Outdated)]
    [InlineData("solar-still-current", "2025-08-21", ClaimVerdict.Confirmed)]
    [InlineData("solar-still-current", "2026-10-29", ClaimVerdict.Confirmed)]
    [InlineData("solar-still-current", "2026-10-31", ClaimVerdict.Outdated)]
    [InlineData("five-consortia", "2025-08-21", ClaimVerdict.Confirmed)]
    public void A_claim_about_a_day_is_judged_by_that_day(string claim, string spoken, ClaimVerdict expected)
    {
        var day = DateOnly.Parse(spoken, System.Globalization.CultureInfo.InvariantCulture);

        Catalog.Audit(Catalog.Claims[claim] with { AsOf = day }).Verdict.Should().Be(expected);
    }

    [Fact]
    public void What_the_article_said_in_August_2025_was_no_longer_so()
    {
        var audit = Catalog.Audit("solar-only-korean");

        audit.Verdict.Should().Be(ClaimVerdict.Outdated);
        audit.Explanation.English.Should().StartWith("Korean models with a score on the benchmark: 2025-07-18 1; 2025-08-21, the day of the claim 2;");
        audit.Inputs.Select(i => i.Number).Should().BeEquivalentTo(new double?[] { 58, 64 });
    }
}
