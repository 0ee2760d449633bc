namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class ResultMembersTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    private const string Table = """
        { "id": "our-table", "sourceId": "github-vllm-project-vllm", "kind": "reported", "confidence": "high", "readOn": "2026-12-01", "reportedOn": "2026-12-01",
          "multiplier": 100, "metric": "acc", "taskVersion": "1", "isSelfReported": false,
          "columns": [ { "benchmark": "kmmlu", "metric": "acc_norm", "taskVersion": "2.0", "itemsHash": "sha256:1f" } ],
          "rows": [
            { "system": "exaone-4.0-32b", "scores": { "kmmlu": 0.665, "click": 0.7 }, "standardErrors": { "kmmlu": 0.0021 } },
            { "system": "solar-pro-2", "isSelfReported": true, "scores": { "click": 0.6 } } ] }
        """;

    [Fact]
    public void The_members_of_a_score_come_from_table_column_and_row_and_survive_an_export()
    {
        var catalog = MemberTrip.Read("results", Table);
        foreach (var read in new[] { catalog, MemberTrip.Again(catalog) })
        {
            read.Results["our-table/exaone-4.0-32b/kmmlu"].Should().BeEquivalentTo(
                new { Value = 66.5, StandardError = 0.21, Metric = "acc_norm", TaskVersion = "2.0", ItemsHash = "sha256:1f", IsSelfReported = false });
            read.Results["our-table/exaone-4.0-32b/click"].Should().BeEquivalentTo(
                new { Value = 70d, StandardError = (double?)null, Metric = "acc", TaskVersion = "1", ItemsHash = (string?)null, IsSelfReported = false });
            read.Results["our-table/solar-pro-2/click"].IsSelfReported.Should().BeTrue();
        }

        var result = catalog.Results["our-table/exaone-4.0-32b/kmmlu"];
        catalog.EvidenceFor(result, r => r.StandardError).Should().ContainSingle();
        catalog.EvidenceFor(result, r => r.IsSelfReported).Should().ContainSingle();
    }

    [Fact]
    public void A_maker_that_publishes_its_own_score_reports_itself()
    {
        var own = Plain.Results.Where(r => Plain.Sources[r.Evidence[0].SourceId].PublisherId == "upstage" && r.Evidence[0].Kind == EvidenceKind.Reported && r.RanBy is null).ToList();

        own.Where(r => r.SystemId.StartsWith("solar-", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(r => r.IsSelfReported == true);
        own.Where(r => Plain.ReferenceModels.ContainsId(r.SystemId) && Plain.ReferenceModels[r.SystemId].Developer is not null).Should().NotBeEmpty().And.OnlyContain(r => r.IsSelfReported == false);
    }

    [Fact]
    public void What_another_passes_on_and_what_a_stranger_publishes_is_left_open() =>
        Plain.Results.Where(r => r.Evidence[0].Kind == EvidenceKind.Relayed || (r.RanBy is null && Plain.Sources[r.Evidence[0].SourceId].PublisherId is null))
            .Should().NotBeEmpty().And.OnlyContain(r => r.IsSelfReported == null);

    [Theory]
    [InlineData("lg-ai-research", "upstage", false)]
    [InlineData("upstage", "lg-ai-research", false)]
    [InlineData("upstage", null, true)]
    [InlineData("lg-ai-research", "Upstage", false)]
    public void Who_ran_it_speaks_before_who_published_it(string publisher, string? ranBy, bool solarIsOwn)
    {
        var setting = ranBy is null ? "{}" : $$"""{ "evaluatedBy": "{{ranBy}}" }""";
        var catalog = Fixtures.WithJson($$"""
            { "name": "ours", "readOn": "2026-12-01",
              "sources": [ { "id": "our-report", "name": { "english": "Report" }, "kind": "primary", "publisher": "P", "publisherId": "{{publisher}}", "url": "https://example.org", "readOn": "2026-12-01" } ],
              "results": [ { "id": "our-table", "sourceId": "our-report", "kind": "reported", "confidence": "high", "readOn": "2026-12-01", "reportedOn": "2026-12-01", "setting": {{setting}},
                "rows": [ { "system": "solar-pro-2", "scores": { "click": 60 } } ] } ] }
            """);

        var result = catalog.Results["our-table/solar-pro-2/click"];
        result.RanBy.Should().Be(ranBy);
        result.IsSelfReported.Should().Be(ranBy is null ? solarIsOwn : ranBy.Equals("upstage", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Printed_publishers_that_are_organisations_are_joined_to_them()
    {
        Plain.Sources.Count(s => s.PublisherId is not null).Should().BeGreaterThanOrEqualTo(150);
        Plain.Sources["hf-skt-a.x-k1"].PublisherId.Should().Be("sk-telecom");
        Plain.Sources["arxiv-2412.04862"].PublisherId.Should().Be("lg-ai-research");
    }

    [Theory]
    [InlineData("\"scores\": { \"kmmlu\": 1 }, \"standardErrors\": { \"kmmlu\": -0.1 }")]
    [InlineData("\"scores\": { \"kmmlu\": 1 }, \"standardErrors\": { \"click\": 0.1 }")]
    public void A_standard_error_that_cannot_be_is_refused(string row) =>
        MemberTrip.Refused("results", $$"""
            { "id": "our-table", "sourceId": "github-vllm-project-vllm", "kind": "reported", "confidence": "high", "readOn": "2026-12-01", "reportedOn": "2026-12-01",
              "rows": [ { "system": "exaone-4.0-32b", {{row}} } ] }
            """).Should().Contain("$.results[0].rows");
}
