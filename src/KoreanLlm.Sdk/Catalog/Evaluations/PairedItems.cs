using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>The items of two runs of one task, paired by their names.</summary>
public sealed record PairedItems
{
    private readonly ValueList<PairedItem> _items;
    private readonly ValueList<string> _onlyInFirst;
    private readonly ValueList<string> _onlyInSecond;

    /// <summary>The metric, or the scorer.</summary>
    public required string Metric { get; init => field = Guard.Text(value); }

    /// <summary>The filter of the answers. Null where there was none.</summary>
    public string? Filter { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The items of both, in the order of the first run.</summary>
    public required ImmutableArray<PairedItem> Items { get => _items; init => _items = Guard.List(value); }

    /// <summary>Items that the second run has no score of; they are in no test.</summary>
    public ImmutableArray<string> OnlyInFirst { get => _onlyInFirst; init => _onlyInFirst = Guard.List(value); }

    /// <summary>Items that the first run has no score of; they are in no test.</summary>
    public ImmutableArray<string> OnlyInSecond { get => _onlyInSecond; init => _onlyInSecond = Guard.List(value); }

    /// <summary>Whether every score is 0 or 1, so that the tests of McNemar apply; not where the means of several attempts lie between.</summary>
    public bool AreYesOrNo => Items.All(i => i.First is 0 or 1 && i.Second is 0 or 1);

    /// <summary>Items that just the first system gets right, and those that just the second does. For <see cref="BenchmarkCalculator.McNemarMidP"/>.</summary>
    /// <exception cref="InvalidOperationException">A score is neither 0 nor 1.</exception>
    public (long OnlyFirst, long OnlySecond) Discordant() => AreYesOrNo
        ? (Items.Count(i => i.First > i.Second), Items.Count(i => i.Second > i.First))
        : throw new InvalidOperationException($"Scores of '{Metric}' lie between 0 and 1: expected each to be right or wrong; bootstrap them instead.");

    /// <summary>Differences of the items in clusters, for <see cref="BenchmarkCalculator.BootstrapPaired"/>.</summary>
    /// <param name="clusterOf">Which cluster an item is of, e.g. the text that several questions are about; null where each stands alone.</param>
    public ImmutableArray<ImmutableArray<double>> Differences(Func<PairedItem, string>? clusterOf = null) =>
        [.. Items.GroupBy(clusterOf ?? (i => i.Id)).Select(c => c.Select(i => i.First - i.Second).ToImmutableArray())];

    /// <summary>Pairs the items of two runs of one task by <see cref="EvaluationItem.Id"/>. Several attempts at an item are averaged.</summary>
    /// <param name="first">Items of the first run.</param>
    /// <param name="second">Items of the second run.</param>
    /// <param name="metric">The metric or scorer; null where the items have just one.</param>
    /// <param name="filter">The filter; null where the items have just one, or none.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">Both have several metrics or filters in common and none is asked for, or no item is in both.</exception>
    public static PairedItems Of(IEnumerable<EvaluationItem> first, IEnumerable<EvaluationItem> second, string? metric = null, string? filter = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (a, b) = (Grouped(first, metric, filter), Grouped(second, metric, filter));
        var common = a.Select(g => g.Key).Where(b.Contains).ToList();
        if (common is not [var key])
        {
            throw new ArgumentException($"Expected one metric and filter that both runs have, found {(common.Count == 0 ? "none" : string.Join("; ", common.Select(k => k.Filter is null ? k.Metric : $"{k.Metric}, {k.Filter}")))}.", nameof(metric));
        }

        var (of, other) = (Means(a[key]), Means(b[key]));
        var items = of.Where(i => other.ContainsKey(i.Key)).Select(i => new PairedItem { Id = i.Key, First = i.Value, Second = other[i.Key] }).ToImmutableArray();
        return items.IsEmpty
            ? throw new ArgumentException("The runs have no item in common.", nameof(second))
            : new()
            {
                Metric = key.Metric,
                Filter = key.Filter,
                Items = items,
                OnlyInFirst = [.. of.Keys.Where(id => !other.ContainsKey(id))],
                OnlyInSecond = [.. other.Keys.Where(id => !of.ContainsKey(id))],
            };
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);

    private static ILookup<(string Metric, string? Filter), EvaluationItem> Grouped(IEnumerable<EvaluationItem> items, string? metric, string? filter) => items
        .Where(i => (metric is null || i.Metric == metric) && (filter is null || i.Filter == filter))
        .ToLookup(i => (i.Metric, i.Filter));

    private static Dictionary<string, double> Means(IEnumerable<EvaluationItem> items) => new(items.GroupBy(i => i.Id).Select(g => KeyValuePair.Create(g.Key, g.Average(i => i.Score))));
}
