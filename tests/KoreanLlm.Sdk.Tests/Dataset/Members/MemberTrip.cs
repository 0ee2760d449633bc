using System.Text;

namespace KoreanLlm.Sdk.Tests.Dataset.Members;

/// <summary>The way of a member through the library: read from an overlay, told with its evidence, written out, read again.</summary>
internal static class MemberTrip
{
    /// <summary>The catalog with entities of one list over the embedded data.</summary>
    public static KoreanLlmCatalog Read(string list, string entities) => Fixtures.WithJson(Overlay(list, entities));

    /// <summary>The catalog after its export was read back without the embedded data.</summary>
    public static KoreanLlmCatalog Again(KoreanLlmCatalog catalog)
    {
        using var stream = new MemoryStream();
        catalog.ExportJson(stream);
        stream.Position = 0;
        return new CatalogBuilder().WithoutEmbeddedData().AddOverlayStream(stream).Build();
    }

    /// <summary>The paths that are refused.</summary>
    public static IEnumerable<string> Refused(string list, string entities)
    {
        try
        {
            new CatalogBuilder().AddOverlayStream(new MemoryStream(Encoding.UTF8.GetBytes(Overlay(list, entities)))).Build();
            return [];
        }
        catch (DatasetFormatException exception)
        {
            return exception.Problems.Select(p => p.Path);
        }
    }

    private static string Overlay(string list, string entities) => $$"""{ "name": "ours", "readOn": "2026-12-01", "{{list}}": [ {{entities}} ] }""";
}
