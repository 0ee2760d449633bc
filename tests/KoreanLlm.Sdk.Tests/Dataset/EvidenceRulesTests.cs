using System.Globalization;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>What docs/dataset.md says of evidence, held against every file.</summary>
public class EvidenceRulesTests(ITestOutputHelper output)
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void That_a_model_does_not_reason_first_is_derived_and_at_most_medium() =>
        EvidenceFor(Catalog.Models.Where(m => m.ReasoningMode == ReasoningMode.None), "reasoningMode").Where(x => !IsInference(x.Evidence)).Select(x => x.Model).Should().BeEmpty();

    [Fact]
    public void Active_parameters_of_a_dense_model_are_derived_and_at_most_medium() =>
        EvidenceFor(Catalog.Models.Where(m => m.ActiveParameters is not null && m.ActiveParameters == m.TotalParameters && m.Architecture?.MixtureOfExperts is null), "activeParameters")
            .Where(x => !IsInference(x.Evidence)).Select(x => x.Model).Should().BeEmpty();

    [Fact]
    public void That_no_weights_were_released_is_never_a_report() =>
        EvidenceFor(Catalog.Models.Where(m => m.OpenWeights == false), "openWeights")
            .Where(x => x.Evidence.Kind == EvidenceKind.Reported || x.Evidence.Confidence == Confidence.High).Select(x => x.Model).Should().BeEmpty();

    [Fact]
    public void What_was_read_in_a_copy_is_at_most_medium()
    {
        IEnumerable<CatalogEntity> entities =
            [.. Catalog.Models, .. Catalog.ReferenceModels, .. Catalog.Organizations, .. Catalog.Initiatives, .. Catalog.Consortia, .. Catalog.Benchmarks, .. Catalog.Guidelines, .. Catalog.Forecasts, .. Catalog.Accelerators, .. Catalog.Claims];
        entities.SelectMany(e => e.Evidence.Select(evidence => (e.Id, Evidence: evidence)))
            .Concat(Catalog.Results.SelectMany(r => r.Evidence.Select(evidence => (r.Id, Evidence: evidence))))
            .Where(x => x.Evidence.Confidence == Confidence.High && Catalog.Sources[x.Evidence.SourceId].Kind == SourceKind.PrimaryCopy)
            .Select(x => x.Id + " " + x.Evidence.SourceId).Should().BeEmpty();
    }

    [Fact]
    public void Nearly_all_evidence_of_models_names_a_place_in_its_source()
    {
        var all = Catalog.Models.SelectMany(m => m.Evidence).ToList();
        var placed = all.Count(e => e.Locator is not null);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{placed} of {all.Count} evidences of models have a locator"));
        ((double)placed / all.Count).Should().BeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void A_repository_that_passes_values_on_is_cited_at_a_commit() =>
        Catalog.Models.Cast<CatalogEntity>().Concat(Catalog.ReferenceModels).SelectMany(m => m.Evidence)
            .Where(e => Catalog.Sources[e.SourceId] is { Revision: null } source && source.Kind == SourceKind.Secondary && source.Url.StartsWith("https://github.com/", StringComparison.Ordinal) && e.Locator?.Contains("commit", StringComparison.Ordinal) != true && e.Locator?.Contains("pull request", StringComparison.Ordinal) != true)
            .Select(e => e.SourceId).Distinct().Should().BeEmpty();

    [Fact]
    public void No_release_is_later_than_the_dated_text_that_tells_of_it()
    {
        var late = from model in Catalog.Models
                   where model.ReleasedOn is not null
                   from evidence in model.Evidence
                   where evidence.Supports("releasedOn")
                   let source = Catalog.Sources[evidence.SourceId]
                   where source.Kind == SourceKind.Secondary && source.PublishedOn is { } published && published.Last < model.ReleasedOn!.Value.First
                   select model.Id + " " + source.Id;
        late.Should().BeEmpty();
    }

    [Fact]
    public void A_licence_has_one_name_and_one_identifier()
    {
        var licences = Catalog.Models.Select(m => m.License).Concat(Catalog.Benchmarks.Select(b => b.License)).OfType<LicenseTerms>().Where(l => l.Identifier is not null).ToList();
        licences.GroupBy(l => l.Name).Where(g => g.Select(l => l.Identifier).Distinct().Count() > 1).Select(g => g.Key).Should().BeEmpty();
        licences.GroupBy(l => l.Identifier).Where(g => g.Select(l => l.Name).Distinct().Count() > 1).Select(g => g.Key).Should().BeEmpty();
    }

    private static IEnumerable<(string Model, Evidence Evidence)> EvidenceFor(IEnumerable<Model> models, string member) =>
        models.SelectMany(m => m.Evidence.Where(e => e.Supports(member)).Select(e => (m.Id, e)));

    private static bool IsInference(Evidence evidence) => evidence is { Kind: EvidenceKind.Derived, Confidence: not Confidence.High };
}
