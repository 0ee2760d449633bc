using System.Globalization;
using System.Text;

namespace KoreanLlm.Sdk.Tests.Catalog.Export;

public class ExportTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_table_has_a_column_for_each_member_asked_and_the_sources()
    {
        var table = Plain.Tabulate([Plain.Models["exaone-4.0-32b"]], "name.english", "contextLength");

        table.Columns.Should().Equal("id", "name.english", "contextLength", "sources");
        table.Rows.Should().ContainSingle().Which.Take(3).Should().Equal("exaone-4.0-32b", Plain.Models["exaone-4.0-32b"].Name.English, "131072");
        table.Sources.Select(s => s.Id).Should().NotBeEmpty();
        table.Rows[0][3].Split(' ').Should().BeEquivalentTo(table.Sources.Select(s => s.Id));
    }

    [Fact]
    public void A_member_with_parts_shows_them_all() =>
        Plain.Tabulate([Plain.Models["exaone-4.0-32b"]], "license").Rows[0][1].Should().Contain("commercialUse: prohibited");

    [Fact]
    public void A_member_nobody_has_is_refused()
    {
        var act = () => Plain.Tabulate([Plain.Models["exaone-4.0-32b"]], "contextSize");

        act.Should().Throw<ArgumentException>().WithMessage("*contextSize*contextLength*");
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" padded", "\" padded\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-x", "'-x")]
    [InlineData("-5.2", "-5.2")]
    [InlineData("\tx", "'\tx")]
    [InlineData("", "")]
    public void A_csv_cell_follows_rfc_4180_and_runs_no_formula(string cell, string expected) =>
        Table(cell).ToCsv().Should().Be("c,d\r\n" + expected + ",x\r\n");

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("<script>", "&lt;script>")]
    public void A_markdown_cell_cannot_break_the_table(string cell, string expected) =>
        Table(cell).ToMarkdown().Should().Be($"| c | d |\n| --- | --- |\n| {expected} | x |\n");

    [Fact]
    public void Markdown_lists_the_sources() =>
        Plain.Tabulate([Plain.Models["exaone-4.0-32b"]], "contextLength").ToMarkdown().Should().Contain("Sources:").And.Contain("https://");

    [Fact]
    public void Numbers_do_not_follow_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var benchmark = Plain.Benchmarks["kmmlu"];
            Plain.Tabulate([benchmark], "minimum").ToCsv().Should().NotContain("0,0");
            var result = Plain.Results.First(r => r.Value != Math.Truncate(r.Value));
            Plain.Tabulate([result], "value").Rows[0][1].Should().Be(result.Value.ToString("R", CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Chosen_entities_come_out_with_their_sources_and_go_back_in()
    {
        using var stream = new MemoryStream();
        Plain.ExportJson([Plain.Models["exaone-4.0-32b"], Plain.Consortia[0]], stream, "two");
        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.Should().Contain("\"name\": \"two\"").And.NotContain("\r").And.Contain("엑사원");
        stream.Position = 0;

        Plain.Diff(new CatalogBuilder().AddOverlayStream(stream).Build()).Should().BeEmpty();
    }

    [Fact]
    public void Audits_and_differences_make_tables()
    {
        Plain.Audit().Tabulate("ko").Rows.Should().HaveCount(Plain.Claims.Count);
        var differences = Plain.AsOf(new DateOnly(2025, 12, 1)).Diff(Plain);
        Plain.Tabulate(differences).Columns.Should().Equal("kind", "id", "change", "member", "old", "new", "sources");
    }

    private static CatalogTable Table(string cell) => new() { Columns = ["c", "d"], Rows = [[cell, "x"]] };
}
