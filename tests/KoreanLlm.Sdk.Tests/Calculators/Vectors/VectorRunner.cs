using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>Runs vectors through handlers.</summary>
public sealed class VectorRunner(IReadOnlyDictionary<string, Func<JsonElement, object>> handlers)
{
    /// <summary>A runner with the handlers of every <see cref="IVectorHandlers"/> in this assembly.</summary>
    public static VectorRunner ForAllHandlers()
    {
        var all = new Dictionary<string, Func<JsonElement, object>>(StringComparer.Ordinal);
        foreach (var type in typeof(VectorRunner).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IVectorHandlers))))
        {
            foreach (var (name, handler) in ((IVectorHandlers)Activator.CreateInstance(type)!).Handlers)
            {
                // Add throws on a name that two classes claim: neither would be tested reliably.
                all.Add(name, handler);
            }
        }

        return new VectorRunner(all);
    }

    public ImmutableArray<VectorOutcome> Run(IEnumerable<ReferenceVector> vectors) => [.. vectors.Select(Run)];

    public VectorOutcome Run(ReferenceVector vector) => handlers.TryGetValue(vector.Calculator, out var handler)
        ? new VectorOutcome { Vector = vector, Covered = true, Failure = FailureOf(vector, handler) }
        : new VectorOutcome { Vector = vector, Covered = false };

    private static string? FailureOf(ReferenceVector vector, Func<JsonElement, object> handler)
    {
        object answer;
        try
        {
            answer = handler(vector.Inputs);
        }
        catch (Exception refusal) when (IsDocumented(refusal))
        {
            return vector.ExpectsError ? null : $"refused: {refusal.Message}";
        }
        catch (Exception accident)
        {
            return $"{accident.GetType().Name}: {accident.Message}";
        }

        return Mismatch(vector, answer);
    }

    private static string? Mismatch(ReferenceVector vector, object answer)
    {
        JsonElement actual;
        try
        {
            // Fails on NaN and infinity, which no calculator may return.
            actual = JsonSerializer.SerializeToElement(answer, answer.GetType());
        }
        catch (ArgumentException notANumber)
        {
            return $"the answer is not finite: {notANumber.Message}";
        }

        if (vector.ExpectsError)
        {
            return $"expected a refusal, got {actual.GetRawText()}";
        }

        try
        {
            var differences = VectorComparer.Differences(vector.Expected, actual, vector.Tolerance).ToList();
            return differences.Count == 0 ? null : string.Join("; ", differences);
        }
        catch (VectorInputException unreadable)
        {
            return unreadable.Message;
        }
    }

    /// <summary>The ways in which the SDK documents that it refuses inputs.</summary>
    private static bool IsDocumented(Exception exception) =>
        exception is ArgumentException or InvalidOperationException or OverflowException or NotSupportedException or FormatException;
}
