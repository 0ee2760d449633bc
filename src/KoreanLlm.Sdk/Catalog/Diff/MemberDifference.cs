using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A member whose value differs between two catalogs.</summary>
public sealed record MemberDifference
{
    private readonly ValueList<string> _added;
    private readonly ValueList<string> _removed;
    private readonly ValueList<Evidence> _oldEvidence;
    private readonly ValueList<Evidence> _newEvidence;

    /// <summary>The member by its name in the data, with dots for parts; a list of objects is one member.</summary>
    public required string Member { get; init; }

    /// <summary>The value before, as culture-invariant text; null where it was absent.</summary>
    public string? Old { get; init; }

    /// <summary>The value after, as culture-invariant text; null where it is absent.</summary>
    public string? New { get; init; }

    /// <summary>For a list of objects, the elements that only the later value has, e.g. <c>organizationId=new-york-university from=2026-01, day unknown</c>.</summary>
    public ImmutableArray<string> Added { get => _added; init => _added = Guard.List(value); }

    /// <summary>For a list of objects, the elements that only the earlier value has.</summary>
    public ImmutableArray<string> Removed { get => _removed; init => _removed = Guard.List(value); }

    /// <summary>The evidence for the value before.</summary>
    public ImmutableArray<Evidence> OldEvidence { get => _oldEvidence; init => _oldEvidence = Guard.List(value); }

    /// <summary>The evidence for the value after.</summary>
    public ImmutableArray<Evidence> NewEvidence { get => _newEvidence; init => _newEvidence = Guard.List(value); }

    /// <summary>The member and what changed in it: the elements added and removed of a list, else the value before and after.</summary>
    public override string ToString() => Added.IsEmpty && Removed.IsEmpty
        ? $"{Member} {Old ?? "absent"} -> {New ?? "absent"}"
        : $"{Member}{Part(" without", Removed)}{Part(" with", Added)}";

    private static string Part(string word, ImmutableArray<string> elements) => elements.IsEmpty ? "" : $"{word} ({string.Join("; ", elements)})";
}
