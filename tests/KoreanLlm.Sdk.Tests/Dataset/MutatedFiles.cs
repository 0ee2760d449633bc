using System.Collections.Immutable;
using System.Text;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>The embedded files with one of them changed, as a contributor's mistake would.</summary>
internal sealed class MutatedFiles(string path, Func<string, string> mutate) : IDataFiles
{
    private readonly EmbeddedFiles _files = new();

    public ImmutableArray<string> Paths => _files.Paths;

    public byte[] Read(string file)
    {
        var bytes = _files.Read(file);
        if (file != path)
        {
            return bytes;
        }

        var before = Encoding.UTF8.GetString(bytes);
        var after = mutate(before);
        after.Should().NotBe(before, "a mutation that changes nothing tests nothing");
        return Encoding.UTF8.GetBytes(after);
    }
}
