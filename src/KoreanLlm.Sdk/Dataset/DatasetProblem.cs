namespace KoreanLlm.Sdk;

/// <summary>One fault of a data file.</summary>
public sealed record DatasetProblem
{
    /// <summary>The file, e.g. <c>models/exaone-4.0-32b.json</c>, or the name of the overlay.</summary>
    public required string File { get; init; }

    /// <summary>The JSON path of the value at fault, e.g. <c>$.evidence[2].readOn</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The id of the entity it belongs to, or null where none could be read.</summary>
    public string? EntityId { get; init; }

    /// <summary>What is wrong and what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>File, path, entity and message in one line.</summary>
    public override string ToString() => EntityId is null ? $"{File} {Path}: {Message}" : $"{File} {Path} ({EntityId}): {Message}";
}
