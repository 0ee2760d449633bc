using System.Text;
using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Json;

/// <summary>An answer speaks in ids, and of each entity once beside it.</summary>
public class AnswerJsonTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void A_selection_over_the_whole_catalog_is_small_and_speaks_of_every_model_once()
    {
        var selection = Catalog.Select(new ModelRequirements { CommercialUse = true, MaximumParameters = 20_000_000_000 });
        var json = KoreanLlmJson.Write(selection, Catalog);

        Encoding.UTF8.GetByteCount(json).Should().BeLessThan(200_000);
        var root = JsonDocument.Parse(json).RootElement;
        var models = root.GetProperty("entities").GetProperty("models");
        models.EnumerateObject().Select(m => m.Name).Should().BeEquivalentTo(Catalog.Models.Select(m => m.Id));
        var first = root.GetProperty("answer").GetProperty("candidates")[0];
        first.GetProperty("model").GetString().Should().Be(selection.Candidates[0].Model.Id);
        models.GetProperty(first.GetProperty("model").GetString()!).GetProperty("name").GetProperty("english").GetString().Should().Be(selection.Candidates[0].Model.Name.English);
        root.GetProperty("answer").GetProperty("requirements").GetProperty("maximumParameters").GetInt64().Should().Be(20_000_000_000);
    }

    [Fact]
    public void Evidence_is_the_id_of_its_source_and_the_catalog_says_where_that_is()
    {
        var report = Catalog.ObligationsFor(Catalog.Models["a.x-k1"], new Deployment { ServesKorea = true, Generative = true });

        var root = JsonDocument.Parse(KoreanLlmJson.Write(report, Catalog)).RootElement;
        var source = root.GetProperty("answer").GetProperty("findings").EnumerateArray().Where(f => f.TryGetProperty("evidence", out _)).SelectMany(f => f.GetProperty("evidence").EnumerateArray()).First().GetString()!;
        root.GetProperty("entities").GetProperty("sources").GetProperty(source).GetProperty("url").GetString().Should().Be(Catalog.Sources[source].Url);
        JsonDocument.Parse(KoreanLlmJson.Write(report)).RootElement.GetProperty("entities").TryGetProperty("sources", out _).Should().BeFalse();
    }

    [Fact]
    public void Every_answer_can_be_written()
    {
        Answer(KoreanLlmJson.Write(Catalog.Audit(), Catalog)).GetArrayLength().Should().Be(Catalog.Claims.Count);
        Answer(KoreanLlmJson.Write(Catalog.Audit()[0])).GetProperty("verdict").GetString().Should().NotBeEmpty();
        Answer(KoreanLlmJson.Write(Catalog.Ranking("kmmlu"))).GetArrayLength().Should().BePositive();
        Answer(KoreanLlmJson.Write(Catalog.ScoreConflicts())).GetArrayLength().Should().BePositive();
        Answer(KoreanLlmJson.Write(Catalog.Search("exaone")))[0].GetProperty("kind").GetString().Should().NotBeEmpty();
        Answer(KoreanLlmJson.Write(Catalog.TrainingComputeOf(Catalog.Models["a.x-k1"]))).TryGetProperty("basis", out _).Should().BeTrue();
        Answer(KoreanLlmJson.Write(Catalog.AsOf(Catalog.Date.AddMonths(-1)).Diff(Catalog))).ValueKind.Should().Be(JsonValueKind.Array);
        Answer(KoreanLlmJson.Write(Catalog.Compare(["exaone-4.0-32b", "a.x-3.1-light"]))).ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Fact]
    public void What_is_no_answer_is_refused() =>
        FluentActions.Invoking(() => KoreanLlmJson.Write(new Version(1, 0))).Should().Throw<NotSupportedException>().WithMessage("*is no answer*");

    private static JsonElement Answer(string json) => JsonDocument.Parse(json).RootElement.GetProperty("answer");
}
