using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The files that ship inside the assembly.</summary>
internal sealed class EmbeddedFiles : IDataFiles
{
    public ImmutableArray<string> Paths { get; } =
        [.. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public byte[] Read(string path)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;

        // On Windows the logical names hold back slashes.
        using var stream = assembly.GetManifestResourceStream(path) ?? assembly.GetManifestResourceStream(path.Replace('/', '\\'))!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
