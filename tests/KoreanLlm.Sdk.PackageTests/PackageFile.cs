using System.IO.Compression;
using System.Xml.Linq;

namespace KoreanLlm.Sdk.PackageTests;

/// <summary>A package, opened.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _files;
    private readonly XElement _metadata;

    public PackageFile(string path)
    {
        Path = path;
        using var archive = ZipFile.OpenRead(path);
        Dates = [.. archive.Entries.Select(e => e.LastWriteTime.DateTime)];
        _files = archive.Entries.ToDictionary(e => e.FullName, Read);
        _metadata = XDocument.Parse(Text(_files.Keys.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    public string Path { get; }

    public IReadOnlyList<DateTime> Dates { get; }

    public IEnumerable<string> Names => _files.Keys;

    public string Id => Metadata("id")!;

    public string Version => Metadata("version")!;

    public bool IsTool => Element("packageTypes")?.Elements().Any(t => (string?)t.Attribute("name") == "DotnetTool") == true;

    /// <summary>The dependencies of each framework, as "framework: id version".</summary>
    public IEnumerable<string> Dependencies =>
        from dependency in Element("dependencies")?.Descendants().Where(e => e.Name.LocalName == "dependency") ?? []
        select $"{(string?)dependency.Parent!.Attribute("targetFramework")}: {(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}";

    public XElement? Element(string name) => _metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name);

    public string? Metadata(string name) => Element(name)?.Value;

    public byte[] Bytes(string name) => _files[name];

    public string Text(string name) => new StreamReader(new MemoryStream(_files[name])).ReadToEnd();

    public override string ToString() => System.IO.Path.GetFileName(Path);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
