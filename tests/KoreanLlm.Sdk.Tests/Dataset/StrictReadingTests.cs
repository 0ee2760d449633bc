using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>Each strict rule broken once, in a real file: refused with the right path.</summary>
public class StrictReadingTests
{
    private const string File = "models/exaone-4.0-32b.json";

    [Theory]
    [InlineData("\"totalParameters\": 32", "\"totalParams\": 32", "$.totalParams", "no member")]
    [InlineData("\"domain\": \"general\"", "\"domain\": \"general\", \"domain\": \"general\"", "$.domain", "given twice")]
    [InlineData("\"domain\": \"general\"", "\"domain\": 7", "$.domain", "found 7")]
    [InlineData("\"domain\": \"general\"", "\"domain\": null", "$.domain", "null is no value")]
    [InlineData("\"domain\": \"general\",", "", "$", "'domain' is missing")]
    [InlineData("\"domain\": \"general\"", "\"domain\": \"General\"", "$.domain", "lower-case")]
    [InlineData("\"english\": \"EXAONE", "\"english\": \" \", \"korean\": \"EXAONE", "$.name.english", "not blank")]
    [InlineData("\"openWeights\": true", "\"openWeights\": \"yes\"", "$.openWeights", "true or false")]
    [InlineData("\"contextLength\": 131072", "\"contextLength\": 0", "$.contextLength", "at least 1")]
    [InlineData("\"contextLength\": 131072", "\"contextLength\": 1.31e5", "$.contextLength", "written in full")]
    [InlineData("\"contextLength\": 131072", "\"contextLength\": 99999999999999999999", "$.contextLength", "integer of tokens")]
    [InlineData("\"commercialUse\": \"", "\"commercialUse\": \"perhaps ", "$.license.commercialUse", "expected one of")]
    [InlineData("\"developers\": [", "\"developers\": [ null,", "$.developers[0]", "found null")]
    [InlineData("\"lg-ai-research\"", "\"lg-ai-researches\"", "$.developers[0]", "which nothing has")]
    [InlineData("\"id\": \"exaone-4.0-32b\"", "\"id\": \"exaone-4.0\"", "$.id", "name of the file")]
    [InlineData("\"releasedOn\": \"2025-07-15\"", "\"releasedOn\": \"2025-02-30\"", "$.releasedOn", "yyyy")]
    [InlineData("\"readOn\": \"2026", "\"readOn\": \"1/1/2026", "$.evidence[0].readOn", "yyyy-MM-dd")]
    [InlineData("\"layers\": 64", "\"layers\": 0", "$.architecture.layers", "at least 1")]
    public void A_broken_rule_is_refused_at_its_path(string valid, string broken, string path, string message)
    {
        var problems = AllProblems.Of(new MutatedFiles(File, text => ReplaceFirst(text, valid, broken)));

        problems.Should().Contain(p => p.File == File && p.Path == path && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_names_the_entity() =>
        AllProblems.Of(new MutatedFiles(File, text => ReplaceFirst(text, "\"domain\": \"general\"", "\"domain\": 7")))
            .Should().ContainSingle().Which.EntityId.Should().Be("exaone-4.0-32b");

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        var problems = AllProblems.Of(new MutatedFiles(File, text => ReplaceFirst(
            ReplaceFirst(text, "\"domain\": \"general\"", "\"domain\": 7"), "\"contextLength\": 131072", "\"contextLength\": -1, \"colour\": \"red\"")));

        problems.Select(p => p.Path).Should().Equal("$.domain", "$.contextLength", "$.colour");
    }

    [Fact]
    public void A_fact_without_evidence_is_refused() =>
        AllProblems.Of(new MutatedFiles(File, text => ReplaceFirst(text, "\"license\": {", "\"maximumOutputTokens\": 1,\n  \"license\": {")))
            .Should().ContainSingle(p => p.Path == "$.maximumOutputTokens" && p.Message.Contains("no evidence", StringComparison.Ordinal));

    [Fact]
    public void A_name_that_belongs_to_another_entity_is_refused() =>
        AllProblems.Of(new MutatedFiles(File, text => ReplaceFirst(text, "\"aliases\": [", "\"aliases\": [ \"solar pro 2\",")))
            .Should().ContainSingle(p => p.Message.Contains("solar-pro-2", StringComparison.Ordinal));

    [Theory]
    [InlineData("not json", "no JSON")]
    [InlineData("{", "no JSON")]
    [InlineData("", "no JSON")]
    [InlineData("[]", "expected an object")]
    [InlineData("{\"id\":\"\\ud800\"}", "half a surrogate")]
    public void A_file_that_is_no_object_is_refused(string text, string message) =>
        AllProblems.Of(new MutatedFiles(File, _ => text)).Should().Contain(p => p.File == File && p.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Half_a_surrogate_in_a_member_name_is_refused() =>
        AllProblems.Of(new MutatedFiles(File, text => ReplaceFirst(text, "\"domain\"", "\"\\ud800\": 1, \"domain\""))).Should().ContainSingle();

    [Fact]
    public void Nesting_beyond_the_limit_is_refused() =>
        AllProblems.Of(new MutatedFiles(File, _ => new string('[', 5000) + new string(']', 5000)))
            .Should().ContainSingle().Which.Message.Should().Contain("nested deeper");

    [Fact]
    public void Problems_are_capped() =>
        AllProblems.Of(new MutatedFiles("sources.json", _ => "[" + string.Join(',', Enumerable.Repeat("null", 20_000)) + "]"))
            .Should().HaveCount(ProblemList.Cap);

    [Fact]
    public void An_empty_object_gives_a_problem_for_each_required_member()
    {
        var problems = new ProblemList();

        new JsonReadMap("x.json", problems).ReadObject<Model>("{}"u8.ToArray(), ModelShape.Map);

        var act = problems.ThrowIfAny;
        act.Should().Throw<DatasetFormatException>().Which.Problems.Select(p => p.Message)
            .Should().Equal("'id' is missing.", "'name' is missing.", "'developers' is missing.", "'domain' is missing.");
    }

    [Fact]
    public void Members_in_another_order_read_the_same()
    {
        var problems = new ProblemList();
        const string Text = """{ "url": "https://example.org", "readOn": "2026-01-02", "publisher": "P", "kind": "primary", "name": { "english": "N" }, "id": "s" }""";

        var source = new JsonReadMap("x.json", problems).ReadObject<Source>(System.Text.Encoding.UTF8.GetBytes(Text), SourceShape.Map);

        problems.Count.Should().Be(0);
        source!.Publisher.Should().Be("P");
        source.ReadOn.Should().Be(new DateOnly(2026, 1, 2));
    }

    [Fact]
    public void The_exception_lists_problems_in_its_message()
    {
        var exception = new DatasetFormatException([new DatasetProblem { File = "a.json", Path = "$.x", EntityId = "a", Message = "expected y." }]);

        exception.Message.Should().Contain("a.json $.x (a): expected y.");
    }

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, $"the file holds {old}");
        return text[..at] + replacement + text[(at + old.Length)..];
    }
}
