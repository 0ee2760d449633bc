namespace KoreanLlm.Sdk;

/// <summary>A model of the catalog that a file, a configuration or a name could be.</summary>
public sealed record Identification
{
    /// <summary>The <see cref="KoreanLlm.Sdk.Model"/> or <see cref="ReferenceModel"/>.</summary>
    public required CatalogEntity Entity { get; init; }

    /// <summary>The model, where it is a Korean one; else null.</summary>
    public Model? Model => Entity as Model;

    /// <summary>How sure it is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What agrees, or does not.</summary>
    public required string Reason { get; init; }

    /// <summary>Id, certainty and reason.</summary>
    public override string ToString() => $"{Entity.Id} ({Certainty}): {Reason}";
}
