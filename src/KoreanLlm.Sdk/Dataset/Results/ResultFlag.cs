namespace KoreanLlm.Sdk.Dataset;

/// <summary>Why a value of a table is kept though it looks odd.</summary>
internal sealed record ResultFlag
{
    public required string System { get; init; }

    public required string Benchmark { get; init; }

    public required string Reason { get; init; }
}
