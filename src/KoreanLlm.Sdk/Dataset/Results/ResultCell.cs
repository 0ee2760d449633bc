using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>What a table cannot say of one of its scores. A row that has it holds that score alone.</summary>
internal sealed record ResultCell
{
    /// <summary>The id, where the place in the table does not tell it.</summary>
    public string? Id { get; init; }

    public LocalizedText? Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public string? Flag { get; init; }

    public ImmutableArray<string> Undisclosed { get; init; } = [];

    public ImmutableArray<string> NotApplicable { get; init; } = [];

    /// <summary>All evidence of the score, in place of that of the table; empty where that of the table is all.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}
