using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>The architecture of a model: its own, or that of the model it was tuned from.</summary>
public sealed record ModelArchitecture
{
    private readonly ValueList<string> _from;
    private readonly ValueList<Evidence> _evidence;

    /// <summary>The model as asked about, with the architecture filled in: what the calculators take.</summary>
    public required Model Model { get; init; }

    /// <summary>The architecture.</summary>
    public TransformerArchitecture Architecture => Model.Architecture!;

    /// <summary>The ids of the models it was taken over from, the nearest base first and the one that states it last; empty where the model states its own.</summary>
    public required ImmutableArray<string> From { get => _from; init => _from = value; }

    /// <summary>Whether it is taken over from a base: a conclusion of the catalog, not a fact that a source states of this model.</summary>
    public bool IsDerived => !From.IsEmpty;

    /// <summary>What it rests on: the evidence of the architecture where it is stated and, where it is derived, of origin and base on the way.</summary>
    public required ImmutableArray<Evidence> Evidence { get => _evidence; init => _evidence = value; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
