namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>
/// Python writes numbers that JSON has not: NaN, Infinity and -Infinity. They are turned into texts of the same length, so that they do no harm
/// in keys that are not read and are refused, with the key, in those that are.
/// </summary>
internal static class PythonNumbers
{
    public static void Replace(Span<byte> json)
    {
        var text = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '\\' && text)
            {
                i++;
            }
            else if (json[i] == '"')
            {
                text = !text;
            }
            else if (!text && json[i] is (byte)'N' or (byte)'I' or (byte)'-')
            {
                i += Quote(json[i..]);
            }
        }
    }

    private static int Quote(Span<byte> rest)
    {
        foreach (var token in (ReadOnlySpan<string>)["NaN", "Infinity", "-Infinity"])
        {
            if (rest.Length >= token.Length && Matches(rest, token))
            {
                rest[0] = rest[token.Length - 1] = (byte)'"';
                return token.Length - 1;
            }
        }

        return 0;
    }

    private static bool Matches(ReadOnlySpan<byte> bytes, string token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if (bytes[i] != token[i])
            {
                return false;
            }
        }

        return true;
    }
}
