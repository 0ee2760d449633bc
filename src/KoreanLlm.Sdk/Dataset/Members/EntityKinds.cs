using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>What an id may refer to: entities of certain kinds, or of any, or a published table of results.</summary>
internal sealed class EntityKinds
{
    private readonly ImmutableArray<EntityKind> _kinds;

    private EntityKinds(params ImmutableArray<EntityKind> kinds) => _kinds = kinds;

    /// <summary>Whatever has scores.</summary>
    public static EntityKinds System { get; } = new(EntityKind.Model, EntityKind.ReferenceModel);

    /// <summary>A table is no entity: it is known by the results that stand in it.</summary>
    public static EntityKinds ResultTable { get; } = new() { Tables = true };

    public static EntityKinds Any { get; } = new() { Tables = true, _any = true };

    public static EntityKinds Model { get; } = EntityKind.Model;

    public static EntityKinds Organization { get; } = EntityKind.Organization;

    public static EntityKinds Initiative { get; } = EntityKind.Initiative;

    public static EntityKinds Benchmark { get; } = EntityKind.Benchmark;

    public static EntityKinds Guideline { get; } = EntityKind.Guideline;

    public static EntityKinds Forecast { get; } = EntityKind.Forecast;

    public static EntityKinds Accelerator { get; } = EntityKind.Accelerator;

    public static EntityKinds Source { get; } = EntityKind.Source;

    /// <summary>Whether it may be a table of results.</summary>
    public bool Tables { get; private init; }

    private bool _any { get; init; }

    public static implicit operator EntityKinds(EntityKind kind) => new(kind);

    public bool Contains(EntityKind kind) => _any || _kinds.Contains(kind);

    public override string ToString() => _any ? "any entry" : Tables ? "a table of results" : "a " + string.Join(" or ", _kinds);
}
