using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The scores of one system in a table, as printed.</summary>
internal sealed record ResultRow
{
    public required string System { get; init; }

    public string? SystemVariant { get; init; }

    /// <summary>Items scored, for every score of the row.</summary>
    public int? Items { get; init; }

    public EvaluationSetting? Setting { get; init; }

    public string? Metric { get; init; }

    public string? TaskVersion { get; init; }

    public string? ItemsHash { get; init; }

    public bool? IsSelfReported { get; init; }

    public required ImmutableArray<KeyValuePair<string, double>> Scores { get; init; }

    /// <summary>The standard errors of the scores that have one, as printed.</summary>
    public ImmutableArray<KeyValuePair<string, double>> StandardErrors { get; init; } = [];

    public ResultCell? Cell { get; init; }
}
