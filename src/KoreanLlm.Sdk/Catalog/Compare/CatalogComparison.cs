using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Holds systems against each other, fairly.</summary>
public static class CatalogComparison
{
    /// <summary>Compares two systems on a benchmark.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="first">A model or reference model, by any name.</param>
    /// <param name="second">Another one.</param>
    /// <param name="benchmark">The benchmark, by any name.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The comparison, or null where one of them has no score on the benchmark.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Both names are of one system.</exception>
    /// <exception cref="EntityNotFoundException">A name is nobody's.</exception>
    public static ScoreComparison? Compare(this IKoreanLlmCatalog catalog, string first, string second, string benchmark, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(benchmark);
        var (a, b) = (System(catalog, first), System(catalog, second));
        if (a.Id == b.Id)
        {
            throw new ArgumentException($"'{first}' and '{second}' are one system: expected two.", nameof(second));
        }

        return PairComparer.Compare(catalog, a, b, catalog.Benchmarks[benchmark], options ?? new());
    }

    /// <summary>Compares systems pair by pair on every benchmark that both have a score on.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="systems">Two or more models or reference models, by any name.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The comparisons: the first system with each later one, the second with each later one, and so on; benchmarks in the order of the catalog.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two systems, or one of them twice.</exception>
    /// <exception cref="EntityNotFoundException">A name is nobody's.</exception>
    public static ImmutableArray<ScoreComparison> Compare(this IKoreanLlmCatalog catalog, IEnumerable<string> systems, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(systems);
        var all = systems.Select(name => System(catalog, name)).ToList();
        if (all.Count < 2 || all.DistinctBy(s => s.Id).Count() < all.Count)
        {
            throw new ArgumentException("Expected two or more systems, each once.", nameof(systems));
        }

        var pairs = all.SelectMany((a, i) => all.Skip(i + 1), (a, b) => (a, b));
        return [.. pairs.SelectMany(_ => catalog.Benchmarks, (pair, benchmark) => PairComparer.Compare(catalog, pair.a, pair.b, benchmark, options ?? new())).OfType<ScoreComparison>()];
    }

    /// <summary>Scores of one system on one benchmark, under one setting as far as it is stated, that are printed differently; the contradictions first.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static ImmutableArray<ScoreConflict> ScoreConflicts(this IKoreanLlmCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog.Results
                .GroupBy(r => (r.SystemId, r.SystemVariant, r.BenchmarkId, r.Setting))
                .Where(g => g.Select(r => r.Value).Distinct().Skip(1).Any())
                .Select(g => new ScoreConflict { SystemId = g.Key.SystemId, BenchmarkId = g.Key.BenchmarkId, Setting = g.Key.Setting, Kind = KindOf([.. g]), Results = [.. g] })
                .OrderBy(c => c.Kind),
        ];
    }

    private static ScoreConflictKind KindOf(ImmutableArray<BenchmarkResult> results) =>
        AgreeRounded(results) ? ScoreConflictKind.Rounding
        : results.SelectMany(r => r.Evidence).Select(e => e.SourceId).Distinct().Count() == 1 ? ScoreConflictKind.SameSource
        : SettingComparer.IsStated(results[0].Setting) ? ScoreConflictKind.Contradiction
        : ScoreConflictKind.SettingUnknown;

    /// <summary>Whether all scores are one figure, printed with more or fewer digits.</summary>
    private static bool AgreeRounded(ImmutableArray<BenchmarkResult> results)
    {
        var values = results.Select(r => (decimal)r.Value).ToList();
        var digits = values.Min(v => v.Scale);
        return values.Select(v => Math.Round(v, digits, MidpointRounding.AwayFromZero)).Distinct().Count() == 1;
    }

    /// <summary>Ranks the Korean models of a benchmark in groups that may be compared, each with its interval.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="benchmark">The benchmark, by any name.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>
    /// The groups, the largest first. Scores share a group where one table gives them under one setting, or where their stated setting (shots at least) is the same.
    /// Scores of different groups must not be compared.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EntityNotFoundException">There is no such benchmark.</exception>
    public static ImmutableArray<RankingGroup> Ranking(this IKoreanLlmCatalog catalog, string benchmark, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(benchmark);
        return RankingBuilder.Of(catalog, catalog.Benchmarks[benchmark], options ?? new());
    }

    private static CatalogEntity System(IKoreanLlmCatalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return catalog.Models.TryGet(name, out var model) ? model
            : catalog.ReferenceModels.TryGet(name, out var reference) ? reference
            : catalog.Models[name];
    }
}
