using System.Globalization;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Values of the metadata as text. A list of up to 4,096 numbers is kept, any other only by its length: a vocabulary has no place in a header.</summary>
internal static class GgufValues
{
    private const int MaximumText = 16 << 20;

    private const int MaximumElements = 16 << 20;

    private const int KeptNumbers = 4096;

    private const uint TextType = 8;

    private const uint ListType = 9;

    public static string Read(HeaderStream reader, uint type, string key)
    {
        if (type != ListType)
        {
            return Single(reader, type, key);
        }

        var what = $"the list '{Short(key)}'";
        var element = reader.UInt32(what);
        var count = reader.Count(what + " (length)", MaximumElements);
        if (element == ListType)
        {
            throw new FormatException($"The list '{Short(key)}' holds lists: expected numbers or texts.");
        }

        if (element == TextType)
        {
            for (var i = 0; i < count; i++)
            {
                reader.Skip(reader.Count(what + " (length of a text)", MaximumText), what);
            }

            return FormattableString.Invariant($"{count} texts");
        }

        var numbers = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var number = Single(reader, element, key);
            if (count <= KeptNumbers)
            {
                numbers.Add(number);
            }
        }

        return count <= KeptNumbers ? string.Join(' ', numbers) : FormattableString.Invariant($"{count} numbers");
    }

    private static string Single(HeaderStream reader, uint type, string key)
    {
        var what = $"the value of '{Short(key)}'";
        return type switch
        {
            0 => Text(reader.Byte(what)),
            1 => Text(unchecked((sbyte)reader.Byte(what))),
            2 => Text(reader.UInt16(what)),
            3 => Text(unchecked((short)reader.UInt16(what))),
            4 => Text(reader.UInt32(what)),
            5 => Text(unchecked((int)reader.UInt32(what))),
            6 => Text(BitConverter.UInt32BitsToSingle(reader.UInt32(what))),
            7 => reader.Byte(what) switch
            {
                0 => "false",
                1 => "true",
                var other => throw new FormatException(FormattableString.Invariant($"The value of '{Short(key)}' is the byte {other}: expected 0 or 1.")),
            },
            TextType => reader.Text(what, MaximumText),
            10 => Text(reader.UInt64(what)),
            11 => Text(unchecked((long)reader.UInt64(what))),
            12 => Text(BitConverter.UInt64BitsToDouble(reader.UInt64(what))),
            _ => throw new FormatException(FormattableString.Invariant($"The value of '{Short(key)}' has the type {type}: expected 0 to 12.")),
        };
    }

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length > 100 ? text[..100] + "..." : text;
}
