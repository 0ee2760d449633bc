using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>A citation as a line of text.</summary>
internal static class CitationText
{
    public static string Of(Source source, Evidence evidence, string version)
    {
        var published = source.PublishedOn is { } date ? $" ({date})" : "";
        var locator = evidence.Locator is { } place ? $", {place}" : "";
        var read = evidence.ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{source.Publisher}{published}. {source.Name.English}{locator}. {source.Url}. Read {read}; {Word(evidence.Kind)}, {Word(evidence.Confidence)} confidence. "
            + $"KoreanLlm.Sdk dataset {version}{(evidence.Origin == Evidence.EmbeddedOrigin ? "" : ", overlay " + evidence.Origin)}.";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
