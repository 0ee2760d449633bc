using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Numbers and joined sentences of audits, culture-invariant.</summary>
internal static class AuditText
{
    public static string Number(double value) => value.ToString(Math.Abs(value) >= 1e15 ? "G6" : "#,0.####", CultureInfo.InvariantCulture);

    public static string WithUnit(double value, string? unit) => unit switch
    {
        null => Number(value),
        "percent" => Number(Math.Round(value, 2)) + " %",
        _ => $"{Number(value)} {unit}",
    };

    public static string? Stated(ClaimCheck check) => check.Stated is { } number ? WithUnit(number, check.Unit) : check.StatedText;

    /// <summary>Sentences one after the other; the reason of the check comes last.</summary>
    public static LocalizedText Join(ClaimCheck check, params LocalizedText?[] sentences)
    {
        var all = sentences.Append(check.Reason).OfType<LocalizedText>().ToList();
        return Sentences.Say(w => string.Join(' ', all.Select(w.In)));
    }
}
