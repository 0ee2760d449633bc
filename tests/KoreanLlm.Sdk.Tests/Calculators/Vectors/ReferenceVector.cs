using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>One call with its expected answer.</summary>
public sealed record ReferenceVector
{
    public required string Id { get; init; }

    public required string Calculator { get; init; }

    public required JsonElement Inputs { get; init; }

    public required JsonElement Expected { get; init; }

    public required JsonElement Tolerance { get; init; }

    /// <summary>Whether the SDK must refuse the inputs.</summary>
    public bool ExpectsError => Expected.TryGetProperty("error", out _);
}
