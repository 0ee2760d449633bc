using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>Reads a file of reference vectors.</summary>
public static class VectorFile
{
    /// <summary>Names another file than the committed one.</summary>
    public const string PathVariable = "KOREANLLM_VECTORS";

    public static string DefaultPath { get; } = Path.Combine(AppContext.BaseDirectory, "Vectors", "calculators.json");

    /// <summary>Vectors of our own, for what the other file leaves out.</summary>
    public static string MadeUpPath { get; } = Path.Combine(AppContext.BaseDirectory, "Vectors", "made-up.json");

    public static string ChosenPath => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? Located(path) : DefaultPath;

    /// <summary>The path as it is, or below the repository where test runners start elsewhere.</summary>
    public static string Located(string path) => File.Exists(path) ? path : RepositoryRoot.Combine(path);

    public static ImmutableArray<ReferenceVector> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return Read(document.RootElement.Clone());
    }

    public static ImmutableArray<ReferenceVector> Read(JsonElement root)
    {
        var vectors = root.ValueKind == JsonValueKind.Array ? root : root.GetProperty("vectors");
        return [.. vectors.EnumerateArray().Select(vector => new ReferenceVector
        {
            Id = vector.GetProperty("id").GetString()!,
            Calculator = vector.GetProperty("calculator").GetString()!,
            Inputs = vector.GetProperty("inputs"),
            Expected = vector.GetProperty("expected"),
            Tolerance = vector.TryGetProperty("tolerance", out var tolerance) ? tolerance : default,
        })];
    }
}
