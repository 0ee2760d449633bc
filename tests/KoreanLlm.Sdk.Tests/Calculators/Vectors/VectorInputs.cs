using System.Globalization;
using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>Reads the inputs of a vector. A missing or mistyped input is the file's fault and must not look like a refusal of the SDK.</summary>
public static class VectorInputs
{
    public static bool Has(this JsonElement inputs, string name) =>
        inputs.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;

    public static JsonElement Member(this JsonElement inputs, string name) =>
        inputs.TryGetProperty(name, out var value) ? value : throw new VectorInputException($"input '{name}' is missing");

    public static double Number(this JsonElement inputs, string name) =>
        inputs.Member(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : throw Mistyped(inputs, name, "a number");

    public static double? OptionalNumber(this JsonElement inputs, string name) => inputs.Has(name) ? inputs.Number(name) : null;

    public static decimal Decimal(this JsonElement inputs, string name)
    {
        if (inputs.Member(name) is not { ValueKind: JsonValueKind.Number } value)
        {
            throw Mistyped(inputs, name, "a number");
        }

        return value.TryGetDecimal(out var number) ? number : throw DoesNotFit(name, value, "decimal");
    }

    /// <summary>A whole number, also when the file writes it as 7e10 or 70000000000.0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no whole number of 64 bits: no caller of the SDK could pass it either.</exception>
    public static long Integer(this JsonElement inputs, string name)
    {
        if (inputs.Member(name) is not { ValueKind: JsonValueKind.Number } value)
        {
            throw Mistyped(inputs, name, "a number");
        }

        if (value.TryGetInt64(out var integer))
        {
            return integer;
        }

        var number = value.GetDouble();
        return number is >= -9.2e18 and <= 9.2e18 && Math.Floor(number) == number ? (long)number : throw DoesNotFit(name, value, "a whole number of 64 bits");
    }

    public static long? OptionalInteger(this JsonElement inputs, string name) => inputs.Has(name) ? inputs.Integer(name) : null;

    /// <summary>A whole number of 32 bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no whole number of 32 bits: no caller of the SDK could pass it either.</exception>
    public static int Int(this JsonElement inputs, string name)
    {
        var integer = inputs.Integer(name);
        return integer is >= int.MinValue and <= int.MaxValue ? (int)integer : throw DoesNotFit(name, inputs.Member(name), "a whole number of 32 bits");
    }

    public static int? OptionalInt(this JsonElement inputs, string name) => inputs.Has(name) ? inputs.Int(name) : null;

    public static bool Flag(this JsonElement inputs, string name) => inputs.Member(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Mistyped(inputs, name, "true or false"),
    };

    public static bool? OptionalFlag(this JsonElement inputs, string name) => inputs.Has(name) ? inputs.Flag(name) : null;

    public static string Text(this JsonElement inputs, string name) =>
        inputs.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : throw Mistyped(inputs, name, "text");

    public static string? OptionalText(this JsonElement inputs, string name) => inputs.Has(name) ? inputs.Text(name) : null;

    public static DateOnly Date(this JsonElement inputs, string name) =>
        DateOnly.TryParseExact(inputs.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Mistyped(inputs, name, "a date yyyy-MM-dd");

    private static ArgumentOutOfRangeException DoesNotFit(string name, JsonElement value, string what) =>
        new(name, value.GetRawText(), $"{name} {value.GetRawText()} is not {what}.");

    private static VectorInputException Mistyped(JsonElement inputs, string name, string expected) =>
        new($"input '{name}' is {inputs.Member(name).GetRawText()}: expected {expected}");
}
