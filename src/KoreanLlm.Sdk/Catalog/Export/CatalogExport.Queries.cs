using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk;

// What questions answered, as tables. Numbers are culture-invariant; the last column names the sources.
public static partial class CatalogExport
{
    /// <summary>Makes a table of a selection: a row for each finding on each model: candidates, undecided, rejected.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="language">The language of names and reasons: <c>en</c> or <c>ko</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, ModelSelection selection, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(language);
        var models = selection.All.Select(m => (Model: m, Result: m.Answer == Answer.Yes ? "candidate" : m.Answer == Answer.No ? "rejected" : "undecided"));
        return Table(
            catalog,
            ["id", "name", "result", "requirement", "benchmark", "answer", "reason"],
            models.SelectMany(m => m.Model.Findings.DefaultIfEmpty(), (m, finding) => (
                Row(m.Model.Model.Id, m.Model.Model.Name.In(language), m.Result, finding?.Requirement.ToString(), finding?.BenchmarkId, finding?.Answer.ToString(), finding?.Reason.In(language)),
                Cited(finding?.Evidence))));
    }

    /// <summary>Makes a table of comparisons, a row each.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="language">The language of notes: <c>en</c> or <c>ko</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<ScoreComparison> comparisons, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        ArgumentNullException.ThrowIfNull(language);
        return Table(
            catalog,
            ["benchmark", "unit", "first", "firstValue", "second", "secondValue", "comparability", "ratio", "percentagePoints", "p", "sizeRatio", "note"],
            comparisons.Select(c => (
                Row(
                    c.Benchmark.Id, c.Benchmark.Unit, c.First?.SystemId, Number(c.First?.Value), c.Second?.SystemId, Number(c.Second?.Value), c.Comparability.ToString(),
                    Number(c.Ratio), Number(c.PercentagePoints), Number(c.Test?.PValue), Number(c.SizeRatio), string.Join(" ", c.Warnings.Prepend(c.TestNote).Select(n => n.In(language)).Distinct())),
                Cited([.. c.First?.Evidence ?? [], .. c.Second?.Evidence ?? []]))));
    }

    /// <summary>Makes a table of a ranking, a row for each model, all of a row in the unit of the benchmark; scores of different groups must not be compared.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="ranking">The groups.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<RankingGroup> ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return Table(
            catalog,
            ["group", "rank", "id", "value", "low", "high", "comparability", "setting"],
            ranking.SelectMany((group, number) => group.Models.Select((entry, rank) => (
                Row(
                    Number(number + 1), Number(rank + 1), entry.Model.Id, Number(entry.Result.Value), Number(100 * entry.Interval?.Low), Number(100 * entry.Interval?.High),
                    entry.Comparability.ToString(),
                    entry.Result.Setting.ToString()),
                Cited(entry.Result.Evidence)))));
    }

    /// <summary>Makes a table of scores that sources print differently, a row for each score.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="conflicts">The conflicts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<ScoreConflict> conflicts)
    {
        ArgumentNullException.ThrowIfNull(conflicts);
        return Table(
            catalog,
            ["system", "benchmark", "value", "unit", "reportedOn", "setting", "kind"],
            conflicts.SelectMany(c => c.Results, (c, r) => (
                Row(c.SystemId, c.BenchmarkId, Number(r.Value), catalog.Benchmarks.FindById(c.BenchmarkId)?.Unit, r.ReportedOn.ToString(), c.Setting.ToString(), c.Kind.ToString()),
                Cited(r.Evidence))));
    }

    /// <summary>Makes a table of duties, a row each: law, article, duty, answer, whether it is in force and binds, and reason. Information, no legal advice.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of names, duties and reasons: <c>en</c> or <c>ko</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, ObligationReport report, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        return Table(
            catalog,
            ["law", "name", "article", "duty", "answer", "inForce", "binding", "reason"],
            report.Findings.Select(f => (
                Row(f.Guideline.Id, f.Guideline.Name.In(language), f.Obligation.Article, f.Obligation.Duty.In(language), f.Answer.ToString(), f.InForce.ToString(), f.Binding is { } binding ? (binding ? "true" : "false") : null, f.Reason.In(language)),
                Cited(f.Evidence))));
    }

    /// <summary>Makes a table of what a search found, a row each.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="hits">The hits.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        return Table(
            catalog,
            ["kind", "id", "name", "match", "matched"],
            hits.Select(h => (Row(h.Kind.Value, h.Entity.Id, h.Entity.Name.English, h.Match.ToString(), h.Matched), Cited(h.Entity.Evidence))));
    }

    /// <summary>Makes a table of facts that were not checked for long, a row each.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<StaleFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Table(catalog, ["kind", "id", "member", "readOn"], facts.Select(f => (Row(f.Kind.Value, f.EntityId, f.Member, Day(f.ReadOn)), Cited(null))));
    }

    /// <summary>Makes a table of coverage, a row for each member of each kind.</summary>
    /// <param name="catalog">The catalog that was asked.</param>
    /// <param name="coverage">The coverage.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<MemberCoverage> coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return Table(
            catalog,
            ["kind", "member", "known", "undisclosed", "notApplicable", "unknown", "oldestReadOn", "newestReadOn"],
            coverage.Select(c => (
                Row(c.Kind.Value, c.Member, Number(c.Known), Number(c.Undisclosed), Number(c.NotApplicable), Number(c.Unknown), Day(c.OldestReadOn), Day(c.NewestReadOn)),
                Cited(null))));
    }

    private static CatalogTable Table(IKoreanLlmCatalog catalog, ImmutableArray<string> columns, IEnumerable<(ImmutableArray<string> Cells, ImmutableArray<string> Sources)> rows)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var all = rows.ToList();
        return new CatalogTable
        {
            Columns = [.. columns, SourcesColumn],
            Rows = [.. all.Select(row => row.Cells.Add(Ids(row.Sources)))],
            Sources = [.. all.SelectMany(row => row.Sources).Distinct().Select(catalog.Sources.FindById).OfType<Source>()],
        };
    }

    private static ImmutableArray<string> Row(params ReadOnlySpan<string?> cells)
    {
        var row = ImmutableArray.CreateBuilder<string>(cells.Length);
        foreach (var cell in cells)
        {
            row.Add(cell ?? "");
        }

        return row.DrainToImmutable();
    }

    private static ImmutableArray<string> Cited(ImmutableArray<Evidence>? evidence) => [.. (evidence ?? []).Select(e => e.SourceId).Distinct()];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
