namespace KoreanLlm.Sdk.Tests.Samples;

public class EvidenceSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Where_a_number_comes_from()
    {
        #region evidence
        var model = catalog.Models["a.x-3.1-light"];
        foreach (var evidence in catalog.EvidenceFor(model, Members.Model.ReleasedOn))
        {
            Console.WriteLine($"{evidence.SourceId}: {evidence.Kind}, {evidence.Confidence}, read {evidence.ReadOn:yyyy-MM-dd}, {evidence.Locator}");
        }

        foreach (var conflict in catalog.ConflictsFor(model, Members.Model.ReleasedOn))
        {
            Console.WriteLine($"{conflict.SourceId} says {conflict.Value}: {conflict.Reason}");
        }

        var weight = catalog.StateOf(catalog.Models["hyperclova-x-think"], m => m.TotalParameters); // Undisclosed is an answer
        Console.WriteLine(catalog.Cite(model, m => m.TrainingTokens));
        Console.WriteLine(catalog.Cite(model, m => m.TrainingTokens, CitationStyle.BibTex));
        #endregion

        weight.Should().Be(FactState.Undisclosed);
        catalog.ConflictsFor(model, m => m.ReleasedOn).Should().NotBeEmpty();
    }

    [Fact]
    public void Facts_not_checked_for_six_months()
    {
        #region stale
        var stale = catalog.Dataset.Stale(TimeSpan.FromDays(182));
        foreach (var coverage in catalog.Dataset.Coverage.Where(c => c.Kind == EntityKind.Model))
        {
            Console.WriteLine($"{coverage.Member}: {coverage.Known} known, {coverage.Undisclosed} undisclosed, {coverage.Unknown} unknown");
        }
        #endregion

        stale.IsDefault.Should().BeFalse();
    }
}
