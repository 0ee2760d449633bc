namespace KoreanLlm.Sdk;

/// <summary>A citation as a line of text.</summary>
internal static class CitationText
{
    public static string Of(CitedSource cited, string version)
    {
        var source = cited.Source;
        var published = source.PublishedOn is { } date ? $" ({date})" : "";
        var locator = cited.Locator is { } place ? $", {place}" : "";
        var layer = cited.Layer == Evidence.EmbeddedLayer ? "" : ", overlay " + cited.Layer;
        return $"{char.ToUpperInvariant(cited.Statement[0])}{cited.Statement[1..]}. {source.Publisher}{published}. {source.Name.English}{locator}. {source.Url}. Read {cited.Read}. KoreanLlm.Sdk dataset {version}{layer}.";
    }
}
