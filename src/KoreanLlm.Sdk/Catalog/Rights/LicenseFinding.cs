using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A right or duty that a model comes with, and where it stands.</summary>
public sealed record LicenseFinding
{
    private readonly ValueList<Evidence> _evidence;

    /// <summary>The id of the model whose licence states it: the model asked about, or one it was made from.</summary>
    public required string ModelId { get; init; }

    /// <summary>The right or duty.</summary>
    public required LicenseRule Rule { get; init; }

    /// <summary>The id of the <see cref="License"/> it stands in; null where it stands at the model alone.</summary>
    public string? LicenseId { get; init; }

    /// <summary>What it rests on.</summary>
    public required ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
