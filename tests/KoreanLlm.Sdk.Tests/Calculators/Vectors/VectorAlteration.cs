using System.Text.Json;
using System.Text.Json.Nodes;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>Vectors with one expected value made wrong: proof that the runner can fail.</summary>
public static class VectorAlteration
{
    /// <summary>One altered vector per expected field; a refusal turns into an answer.</summary>
    public static IEnumerable<ReferenceVector> Of(ReferenceVector vector)
    {
        foreach (var member in vector.Expected.EnumerateObject())
        {
            var expected = JsonNode.Parse(vector.Expected.GetRawText())!.AsObject();
            expected.Remove(member.Name);
            expected[vector.ExpectsError ? "anything" : member.Name] = vector.ExpectsError ? 1 : Altered(member.Value);
            yield return vector with
            {
                Id = $"{vector.Id} with another {member.Name}",
                Expected = JsonSerializer.SerializeToElement(expected),
            };
        }
    }

    private static JsonNode? Altered(JsonElement value) => value.ValueKind switch
    {
        // Beyond the loosest tolerance of the file, 11 percent, and away from zero.
        JsonValueKind.Number => (value.GetDouble() * 1.25) + 3,
        JsonValueKind.True => false,
        JsonValueKind.False => true,
        JsonValueKind.Null => 0,
        JsonValueKind.String => value.GetString() + "?",
        JsonValueKind.Array => AlteredArray(value),
        _ => AlteredObject(value),
    };

    private static JsonArray AlteredArray(JsonElement value)
    {
        var array = JsonNode.Parse(value.GetRawText())!.AsArray();
        if (array.Count == 0)
        {
            array.Add(1);
        }
        else
        {
            array[^1] = Altered(value[array.Count - 1]);
        }

        return array;
    }

    private static JsonObject AlteredObject(JsonElement value)
    {
        var copy = JsonNode.Parse(value.GetRawText())!.AsObject();
        foreach (var member in value.EnumerateObject())
        {
            copy[member.Name] = Altered(member.Value);
        }

        return copy;
    }
}
