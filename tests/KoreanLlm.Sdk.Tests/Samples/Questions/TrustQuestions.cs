using System.Text;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples.Questions;

public class TrustQuestions(ITestOutputHelper output)
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Where_does_this_number_come_from()
    {
        #region provenance
        var model = catalog.Models["Solar Pro 2"];
        foreach (var evidence in catalog.EvidenceFor(model, m => m.ReleasedOn))
        {
            output.WriteLine($"{model.ReleasedOn}: {evidence.Kind}, {evidence.Confidence}, read on {evidence.ReadOn:yyyy-MM-dd}, {catalog.Sources[evidence.SourceId].Url} {evidence.Locator}");
        }

        foreach (var rival in catalog.ConflictsFor(model, m => m.ReleasedOn))
        {
            output.WriteLine($"{rival.Value} says {catalog.Sources[rival.SourceId].Publisher}; {rival.Rule}: {rival.Reason}");
        }

        output.WriteLine(catalog.Cite(model, m => m.ReleasedOn));
        #endregion

        catalog.EvidenceFor(model, m => m.ReleasedOn).Should().NotBeEmpty();
        catalog.ConflictsFor(model, m => m.ReleasedOn).Should().NotBeEmpty();
        catalog.Cite(model, m => m.ReleasedOn, CitationStyle.BibTex).Should().StartWith("@");
    }

    [Fact]
    public void Which_facts_have_not_been_checked_for_six_months()
    {
        #region stale
        var stale = catalog.Dataset.Stale(TimeSpan.FromDays(182)); // counted back from today in Seoul
        var nextSummer = catalog.Dataset.Stale(TimeSpan.FromDays(182), new DateOnly(2027, 7, 1));
        output.WriteLine($"{stale.Length} facts today, {nextSummer.Length} by next summer, the oldest read on {nextSummer[0].ReadOn:yyyy-MM-dd}");
        #endregion

        nextSummer.Should().NotBeEmpty();
        nextSummer.All(f => f.ReadOn < new DateOnly(2027, 7, 1).AddDays(-182)).Should().BeTrue();
        catalog.Dataset.Stale(TimeSpan.FromDays(182), catalog.Date).Length.Should().BeLessThan(nextSummer.Length);
    }

    [Fact]
    public void What_changed_between_two_versions()
    {
        #region changes
        var before = catalog.AsOf(new DateOnly(2025, 12, 31));
        foreach (var difference in before.Diff(catalog).Where(d => d.Kind == EntityKind.Consortium))
        {
            output.WriteLine($"{difference.EntityId}: {difference.Change}");
            foreach (var member in difference.Members)
            {
                output.WriteLine($"  {member.Member}: {member.Old} -> {member.New}");
            }
        }
        #endregion

        before.Diff(catalog).Should().Contain(d => d.Kind == EntityKind.Consortium && d.Change == EntityChange.Added).And.Contain(d => d.Kind == EntityKind.Model && d.Change == EntityChange.Added);
        catalog.Diff(catalog).Should().BeEmpty();
    }

    [Fact]
    public void Add_our_own_model_and_scores()
    {
        #region own-model
        const string Overlay = """
            {
              "name": "our-models",
              "readOn": "2026-11-20",
              "sources": [
                { "id": "our-evaluation", "name": { "english": "Internal evaluation" }, "kind": "own", "publisher": "Us", "url": "https://example.com/evaluation", "readOn": "2026-11-20" }
              ],
              "models": [
                {
                  "id": "our-8b", "name": { "english": "Our 8B", "korean": "우리 8B" }, "developers": ["kakao"], "domain": "general",
                  "releasedOn": "2026-11-01", "totalParameters": 8030261248, "contextLength": 32768, "openWeights": true, "baseModel": "kanana-1.5-8b", "origin": "fine-tuned",
                  "license": { "name": "Internal", "commercialUse": "allowed" },
                  "evidence": [ { "members": ["developers", "domain", "releasedOn", "totalParameters", "contextLength", "openWeights", "baseModel", "origin", "license"], "sourceId": "our-evaluation", "kind": "reported", "confidence": "high", "readOn": "2026-11-20" } ]
                }
              ],
              "results": [
                { "id": "our-kmmlu", "sourceId": "our-evaluation", "kind": "reported", "confidence": "high", "readOn": "2026-11-20", "reportedOn": "2026-11-20",
                  "setting": { "shots": 5, "chainOfThought": false, "evaluatedBy": "us" }, "rows": [ { "system": "our-8b", "scores": { "kmmlu": 51.2 } } ] }
              ]
            }
            """;
        var ours = new CatalogBuilder().AddOverlayStream(new MemoryStream(Encoding.UTF8.GetBytes(Overlay)), "our-models.json").Build();

        output.WriteLine(string.Join("; ", ours.Search("우리"))); // found like any other
        output.WriteLine(ours.EvidenceFor(ours.Models["our-8b"], m => m.TotalParameters)[0].Layer); // and never taken for one of ours
        var selection = ours.Select(new ModelRequirements { CommercialUse = true, Scores = [new ScoreRequirement { Benchmark = "KMMLU", AtLeast = 50, Setting = new EvaluationSetting { Shots = 5 } }] });
        #endregion

        ours.Search("우리 8b").Should().Contain(h => h.Entity.Id == "our-8b");
        ours.EvidenceFor(ours.Models["our-8b"], m => m.TotalParameters)[0].Layer.Should().Be("our-models");
        selection.Candidates.Should().Contain(c => c.Model.Id == "our-8b");
        ours.Ranking("KMMLU").SelectMany(g => g.Models).Should().Contain(m => m.Model.Id == "our-8b");
        ours.ObligationsFor(ours.Models["our-8b"], new Deployment { ServesKorea = true, Generative = true }).Applying.Should().NotBeEmpty();
        ours.AsOf(new DateOnly(2026, 10, 1)).Models.TryGet("our-8b", out _).Should().BeFalse();
        catalog.Diff(ours).Should().Contain(d => d.EntityId == "our-8b" && d.Change == EntityChange.Added);
        ours.Dataset.Overlays.Should().Equal("our-models");
        ScalingCalculator.TokensPerParameter(catalog.Models["EXAONE 4.0 32B"]).Should().BeApproximately(437.5, 0.1);
    }
}
