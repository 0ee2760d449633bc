using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Documentation;

/// <summary>The page on the dataset names every word, setting and file that the reader knows.</summary>
public class DatasetPageTests
{
    private static readonly string Page = Pages.Read("docs/dataset.md").Text;

    [Fact]
    public void Every_word_for_evidence_sources_and_conflicts_is_explained() =>
        EnumWords<EvidenceKind>.All.Concat(EnumWords<Confidence>.All).Concat(Domain.Vocabularies.WellKnown(typeof(ConflictRule))).Concat(Domain.Vocabularies.WellKnown(typeof(SourceKind)))
            .Where(word => !Page.Contains($"| `{word}` |", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_member_of_a_setting_is_explained() =>
        typeof(EvaluationSetting).GetProperties().Where(p => p.CanWrite).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..])
            .Where(member => !Page.Contains($"| `{member}` |", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_file_is_listed() =>
        new EmbeddedFiles().Paths.Select(path => path.Contains('/') ? path[..(path.IndexOf('/') + 1)] + "<id>.json" : path)
            .Distinct().Where(path => !Page.Contains($"| `{path}` |", StringComparison.Ordinal)).Should().BeEmpty();
}
