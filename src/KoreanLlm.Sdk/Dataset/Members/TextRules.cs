using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>What a text must look like, by its kind.</summary>
internal static class TextRules
{
    public static string Expected(ValueKind kind) => kind switch
    {
        ValueKind.Slug => "expected an id of lower-case letters, digits, dots and hyphens",
        ValueKind.Url => "expected an absolute http or https address",
        ValueKind.Currency => "expected an ISO 4217 code of three capital letters",
        _ => "expected text",
    };

    /// <summary>What is wrong with a text, or null.</summary>
    public static string? Fault(ValueKind kind, string text)
    {
        if (kind == ValueKind.Slug)
        {
            return Guard.IsSlug(text) ? null : Expected(kind);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return "expected text that is not blank";
        }

        if (!NormalForm.IsComposed(text))
        {
            return "expected text in Unicode normalisation form C";
        }

        var fits = kind switch
        {
            ValueKind.Url => Guard.IsWebAddress(text),
            ValueKind.Currency => text.Length == 3 && text.All(char.IsAsciiLetterUpper),
            _ => true,
        };
        return fits ? null : Expected(kind);
    }
}
