namespace KoreanLlm.Sdk.Dataset;

/// <summary>What a table's setting does not say about one benchmark of it.</summary>
internal sealed record ResultColumn
{
    public required string Benchmark { get; init; }

    public EvaluationSetting? Setting { get; init; }

    public string? Metric { get; init; }

    public string? TaskVersion { get; init; }

    public string? ItemsHash { get; init; }
}
