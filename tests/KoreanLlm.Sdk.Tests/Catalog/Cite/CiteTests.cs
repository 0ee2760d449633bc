using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Catalog.Cite;

public class CiteTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    private static readonly KoreanLlmCatalog Made = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with
    {
        TrainingTokens = 5,
        Evidence = [new() { Members = ["trainingTokens"], SourceId = "s", Kind = EvidenceKind.Reported, Confidence = Confidence.High, ReadOn = new DateOnly(2026, 2, 3), Locator = "table 1" }],
    })) with
    {
        Sources = [new() { Id = "s", Name = Fixtures.Text("A & B_c"), Kind = SourceKind.Primary, Publisher = "P", Url = "https://example.org/x", PublishedOn = new PartialDate(2025, 7), ReadOn = new DateOnly(2026, 2, 3) }],
    });

    [Fact]
    public void Text_names_publisher_title_place_address_day_and_version() =>
        Made.Cite(Made.Models["m"], m => m.TrainingTokens).Should().Be(
            $"TrainingTokens: 5; reported, high confidence. P (2025-07). A & B_c, table 1. https://example.org/x. Read 2026-02-03. KoreanLlm.Sdk dataset {Plain.Dataset.Version}, overlay test.");

    [Fact]
    public void Csl_json_is_an_array_of_items()
    {
        var item = JsonDocument.Parse(Made.Cite(Made.Models["m"], m => m.TrainingTokens, CitationStyle.CslJson)).RootElement[0];

        item.GetProperty("id").GetString().Should().Be("s");
        item.GetProperty("title").GetString().Should().Be("A & B_c");
        item.GetProperty("URL").GetString().Should().Be("https://example.org/x");
        item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(p => p.GetInt32()).Should().Equal(2025, 7);
        item.GetProperty("accessed").GetProperty("date-parts")[0].EnumerateArray().Select(p => p.GetInt32()).Should().Equal(2026, 2, 3);
    }

    [Fact]
    public void BibTex_escapes_what_TeX_would_run() =>
        Made.Cite(Made.Models["m"], m => m.TrainingTokens, CitationStyle.BibTex).Should()
            .StartWith("@misc{s,\n").And.Contain("A \\& B\\_c").And.Contain("year = {2025}").And.Contain("\\url{https://example.org/x}").And.EndWith("}");

    [Theory]
    [InlineData(CitationStyle.Text)]
    [InlineData(CitationStyle.CslJson)]
    [InlineData(CitationStyle.BibTex)]
    public void Every_style_gives_the_value_its_kind_and_confidence_and_the_rivals(CitationStyle style)
    {
        var model = Made.Models["m"] with { Conflicts = [new() { Member = "trainingTokens", Value = "7", SourceId = "neurotechnus-2025-08-21", Rule = ConflictRule.PrimaryOverSecondary, Reason = "A copy." }] };

        var text = Made.Cite(model, "trainingTokens", style);

        text.Should().ContainEquivalentOf("trainingTokens: 5; reported, high confidence").And.ContainEquivalentOf("rival value of trainingTokens: 7; not chosen: A copy").And.Contain("neurotechnus.com");
    }

    [Fact]
    public void A_member_with_parts_gives_them_by_name() =>
        Plain.Cite(Plain.Models["exaone-4.0-32b"], "license").Should().Contain("commercialUse").And.Contain("name ");

    [Fact]
    public void A_member_without_evidence_cites_nothing()
    {
        Made.Cite(Made.Models["m"], m => m.ContextLength).Should().BeEmpty();
        Made.Cite(Made.Models["m"], m => m.ContextLength, CitationStyle.CslJson).Should().Be("[]");
    }

    [Fact]
    public void Every_fact_of_every_model_can_be_cited()
    {
        foreach (var model in Plain.Models.Where(m => m.TotalParameters is not null))
        {
            Plain.Cite(model, m => m.TotalParameters).Should().Contain("http");
        }
    }
}
