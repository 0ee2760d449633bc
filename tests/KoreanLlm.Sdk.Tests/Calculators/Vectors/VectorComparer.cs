using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>Holds an answer against the expected one, with the tolerance of the vector.</summary>
public static class VectorComparer
{
    private const double ExactRelative = 1e-12;

    /// <summary>Every difference, as "path: expected ..., got ...". Members that the vector does not name are ignored.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, JsonElement tolerance) =>
        ObjectDifferences("", expected, actual, tolerance);

    private static IEnumerable<string> ObjectDifferences(string path, JsonElement expected, JsonElement actual, JsonElement tolerance)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var memberPath = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (actual.ValueKind != JsonValueKind.Object || !actual.TryGetProperty(member.Name, out var value))
            {
                if (member.Value.ValueKind != JsonValueKind.Null)
                {
                    yield return $"{memberPath}: expected {member.Value.GetRawText()}, got nothing";
                }

                continue;
            }

            foreach (var difference in ValueDifferences(memberPath, member.Value, value, ToleranceOf(member, tolerance)))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> ValueDifferences(string path, JsonElement expected, JsonElement actual, JsonElement tolerance)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return ObjectDifferences(path, expected, actual, tolerance);
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == actual.GetArrayLength():
                return expected.EnumerateArray().Zip(actual.EnumerateArray())
                    .SelectMany((pair, index) => ValueDifferences($"{path}[{index}]", pair.First, pair.Second, tolerance));
            case JsonValueKind.Number when actual.ValueKind == JsonValueKind.Number && NumbersAgree(expected, actual, tolerance):
            case JsonValueKind.String when actual.ValueKind == JsonValueKind.String && expected.GetString() == actual.GetString():
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null when actual.ValueKind == expected.ValueKind:
                return [];
            default:
                return [$"{path}: expected {expected.GetRawText()}, got {actual.GetRawText()}"];
        }
    }

    /// <summary>The tolerance of a field: its own in a mixed one; where a mixed one does not name it, exact, or for an object that of its members.</summary>
    private static JsonElement ToleranceOf(JsonProperty member, JsonElement tolerance) =>
        TypeOf(tolerance) != "mixed" ? tolerance
        : tolerance.TryGetProperty(member.Name, out var own) ? own
        : member.Value.ValueKind == JsonValueKind.Object ? tolerance
        : default;

    private static string TypeOf(JsonElement tolerance) =>
        tolerance.ValueKind == JsonValueKind.Object ? tolerance.GetProperty("type").GetString()! : "exact";

    private static bool NumbersAgree(JsonElement expected, JsonElement actual, JsonElement tolerance)
    {
        var wanted = expected.GetDouble();
        var distance = Math.Abs(actual.GetDouble() - wanted);
        return TypeOf(tolerance) switch
        {
            "exact" when BothWhole(expected, actual, out var first, out var second) => first == second,
            // Where either is written with a fraction the field is a floating-point one: 7 may stand for a 7.0 that was computed.
            "exact" => distance <= ExactRelative * Math.Abs(wanted),
            "absolute" => distance <= tolerance.GetProperty("value").GetDouble(),
            "relative" => distance <= tolerance.GetProperty("value").GetDouble() * Math.Abs(wanted)
                || (tolerance.TryGetProperty("absolute_floor", out var floor) && distance <= floor.GetDouble()),
            var other => throw new VectorInputException($"tolerance type '{other}' is not known"),
        };
    }

    private static bool BothWhole(JsonElement expected, JsonElement actual, out BigInteger first, out BigInteger second)
    {
        first = second = default;
        return IsWhole(expected) && IsWhole(actual)
            && BigInteger.TryParse(expected.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out first)
            && BigInteger.TryParse(actual.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out second);
    }

    private static bool IsWhole(JsonElement number) => number.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0;
}
