using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What every entry of the catalog has: an identity, names in both scripts, and the evidence for its facts.</summary>
/// <remarks>
/// Entities are immutable. Equality is record equality; collections inside compare by reference, so compare <see cref="Id"/>
/// to ask whether two values are the same entity. An entity is never removed from the dataset: it gets an end date or a
/// lifecycle event instead.
/// </remarks>
public abstract record CatalogEntity
{
    private readonly ValueList<string> _aliases;
    private readonly ValueList<string> _undisclosed;
    private readonly ValueList<string> _notApplicable;
    private readonly ValueList<Evidence> _evidence;
    private readonly ValueList<Conflict> _conflicts;

    private protected CatalogEntity()
    {
    }

    /// <summary>The stable identifier: a lower-case slug such as <c>exaone-4.0-32b</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a slug.</exception>
    public required string Id { get; init => field = Guard.Slug(value); }

    /// <summary>The name as its owner writes it, in English and, where one exists, in Korean.</summary>
    public required LocalizedText Name { get; init => field = Guard.Part(value); }

    /// <summary>Other spellings people type. Lookups ignore case, width, spaces and hyphens in them.</summary>
    public ImmutableArray<string> Aliases { get => _aliases; init => _aliases = Guard.List(value); }

    /// <summary>Names of members that are known to be undisclosed by whoever could disclose them, e.g. <c>totalParameters</c>.</summary>
    public ImmutableArray<string> Undisclosed { get => _undisclosed; init => _undisclosed = Guard.List(value); }

    /// <summary>Names of members that make no sense for this entity.</summary>
    public ImmutableArray<string> NotApplicable { get => _notApplicable; init => _notApplicable = Guard.List(value); }

    /// <summary>Where the facts come from. Each entry names the members it supports.</summary>
    public ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = Guard.List(value); }

    /// <summary>Rival values that other sources give, each with the reason why the published value was preferred.</summary>
    public ImmutableArray<Conflict> Conflicts { get => _conflicts; init => _conflicts = Guard.List(value); }

    /// <summary>English name and id, e.g. <c>EXAONE 4.0 32B (exaone-4.0-32b)</c>.</summary>
    public sealed override string ToString() => $"{Name.English} ({Id})";
}
