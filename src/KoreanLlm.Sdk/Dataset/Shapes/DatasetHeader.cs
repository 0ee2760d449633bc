namespace KoreanLlm.Sdk.Dataset;

/// <summary>What <c>dataset.json</c> says about the dataset as a whole.</summary>
internal sealed record DatasetHeader
{
    /// <summary>The version of the format that this library writes; it reads all before it.</summary>
    public const int CurrentSchema = 2;

    /// <summary>A calendar version, e.g. <c>2026.11.0</c>.</summary>
    public required string Version { get; init; }

    public required int SchemaVersion { get; init; }

    /// <summary>The day up to which the world was followed.</summary>
    public required DateOnly KnowledgeDate { get; init; }
}
