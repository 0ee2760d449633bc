using System.Text;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Dataset.Robustness;

/// <summary>What once made every question throw is refused, or answered around.</summary>
public class OverlayLawTests
{
    [Fact]
    public void An_architecture_that_contradicts_itself_is_refused()
    {
        var act = () => Lay("""{"name":"ours","readOn":"2026-11-24","models":[{"id":"exaone-4.0-32b","architecture":{"attentionHeads":5,"keyValueHeads":2}}]}""");

        act.Should().Throw<DatasetFormatException>().WithMessage("*architecture*AttentionHeads 5*KeyValueHeads 2*");
    }

    [Fact]
    public void A_multiplier_out_of_range_is_refused()
    {
        var act = () => Lay($$"""
            {"name":"ours","readOn":"2026-11-24","results":[{"id":"ours","sourceId":"{{KoreanLlmCatalog.Default.Sources[0].Id}}","kind":"reported","confidence":"low","readOn":"2026-11-24","reportedOn":"2026",
            "multiplier":1e308,"rows":[{"system":"exaone-4.0-32b","scores":{"kmmlu":50} }]}]}
            """);

        act.Should().Throw<DatasetFormatException>().WithMessage("*multiplier*kmmlu*");
    }

    [Theory]
    [InlineData(-100)]
    [InlineData(1e300)]
    public void A_growth_that_cannot_be_judged_leaves_the_other_claims_their_answers(double percent)
    {
        var claim = KoreanLlmCatalog.Default.Claims.First(c => c.Check.Kind == ClaimCheckKind.Growth);
        var hostile = claim with { Check = claim.Check with { Stated = percent, Unit = "percent", StatedText = null } };
        var catalog = new CatalogBuilder().AddOverlay(new CatalogOverlay { Name = "ours", ReadOn = Fixtures.ReadOn, Claims = [hostile] }).Build();

        var audits = catalog.Audit();

        audits.Should().HaveCount(catalog.Claims.Count);
        audits.Single(a => a.Claim.Id == claim.Id).Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
    }

    [Fact]
    public void A_model_beyond_any_count_fits_nowhere_and_the_others_are_planned()
    {
        var catalog = Lay("""{"name":"ours","readOn":"2026-11-24","models":[{"id":"exaone-4.0-32b","totalParameters":9223372036854775807}]}""");

        var plan = catalog.PlanServing(new ServingNeeds { ContextTokens = 1024, Sequences = 1, Accelerators = [catalog.Accelerators[0]], Formats = [WeightFormat.Bf16] });

        plan.Options.Should().NotBeEmpty().And.NotContain(o => o.Model.Id == "exaone-4.0-32b");
    }

    private static KoreanLlmCatalog Lay(string json) => new CatalogBuilder().AddOverlayBytes(Encoding.UTF8.GetBytes(json), "ours").Build();
}
