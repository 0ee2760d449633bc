namespace KoreanLlm.Sdk.Dataset;

/// <summary>What a table's setting does not say about one benchmark of it.</summary>
internal sealed record ResultColumn
{
    public required string Benchmark { get; init; }

    public required EvaluationSetting Setting { get; init; }
}
