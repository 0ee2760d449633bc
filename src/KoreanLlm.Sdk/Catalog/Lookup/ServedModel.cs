namespace KoreanLlm.Sdk;

/// <summary>A model under the id a service calls it by.</summary>
public sealed record ServedModel
{
    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>The service; its <see cref="ModelEndpoint.Provider"/> and <see cref="ModelEndpoint.ModelId"/> are what was asked for.</summary>
    public required ModelEndpoint Endpoint { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
