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
    /// <returns>The comparison. Where one of them has no score on the benchmark it says whose is missing, and has no figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Both names are of one system.</exception>
    /// <exception cref="EntityNotFoundException">A name is nobody's.</exception>
    public static ScoreComparison Compare(this IKoreanLlmCatalog catalog, string first, string second, string benchmark, ComparisonOptions? options = null)
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
        return [.. pairs.SelectMany(_ => catalog.Benchmarks, (pair, benchmark) => PairComparer.Compare(catalog, pair.a, pair.b, benchmark, options ?? new())).Where(c => c.Comparability != Comparability.NoScore)];
    }

    /// <summary>Scores of one system on one benchmark that are printed differently though their settings, as far as they are stated, do not contradict; the contradictions first.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static ImmutableArray<ScoreConflict> ScoreConflicts(this IKoreanLlmCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Results.GroupBy(r => (r.SystemId, r.SystemVariant, r.BenchmarkId)).SelectMany(ConflictFinder.In).OrderBy(c => c.Kind)];
    }

    /// <summary>Ranks the Korean models of a benchmark in groups that may be compared, each with its interval.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="benchmark">The benchmark, by any name.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>
    /// The groups, the largest first: one for each setting that is stated, shots at least, and one for each table that does not state it. In a group stand the scores of its setting and,
    /// marked by <see cref="RankedModel.Comparability"/>, those that state more or less than it without contradicting it; such a score may stand in several groups.
    /// Scores of different groups must not be compared. Whoever insists on <see cref="ComparisonOptions.AllowDifferentSettings"/> gets one group of all, marked likewise.
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
