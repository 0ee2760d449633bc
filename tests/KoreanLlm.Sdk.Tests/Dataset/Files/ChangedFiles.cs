using System.Collections.Immutable;
using System.Text;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset.Files;

/// <summary>The embedded files with some replaced, as the data of another day.</summary>
internal sealed class ChangedFiles(params (string Path, string Text)[] changes) : IDataFiles
{
    private static readonly EmbeddedFiles Embedded = new();

    public ImmutableArray<string> Paths => Embedded.Paths;

    public static string Text(string path) => Encoding.UTF8.GetString(Embedded.Read(path));

    public static (string Path, string Text) Header(string version, int? schema = null)
    {
        var data = KoreanLlmCatalog.Default.Dataset;
        return ("dataset.json", $$"""{ "version": "{{version}}", "schemaVersion": {{schema ?? data.SchemaVersion}}, "knowledgeDate": "{{data.KnowledgeDate:yyyy-MM-dd}}" }""");
    }

    public byte[] Read(string path) => changes.Where(c => c.Path == path).Select(c => Encoding.UTF8.GetBytes(c.Text)).FirstOrDefault() ?? Embedded.Read(path);

    public byte[] Zip(string? privateKeyPem = null)
    {
        using var stream = new MemoryStream();
        DatasetArchive.Write(this, stream, privateKeyPem);
        return stream.ToArray();
    }
}
