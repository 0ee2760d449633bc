namespace KoreanLlm.Sdk.Dataset;

/// <summary>A day of the past, for the cuts of entities that depend on others.</summary>
internal sealed class Past
{
    private readonly Lazy<HashSet<string>> _scored;

    public Past(DatasetContent all, DateOnly day, Func<Past, DatasetContent> cut)
    {
        (All, Day) = (all, day);
        _scored = new(() => [.. all.List<BenchmarkResult>().Where(r => r.ReportedOn.First <= day).Select(r => r.SystemId)]);
        Content = cut(this);
    }

    /// <summary>Everything, whenever it came.</summary>
    public DatasetContent All { get; }

    public DateOnly Day { get; }

    /// <summary>What was there; its lists are cut when first touched.</summary>
    public DatasetContent Content { get; }

    /// <summary>Whether a system had a score by then.</summary>
    public bool HasScore(string systemId) => _scored.Value.Contains(systemId);
}
