using System.Diagnostics;

namespace KoreanLlm.Sdk.PackageTests;

/// <summary>The folder with every package of this working copy.</summary>
public sealed class Feed : IDisposable
{
    private const string Variable = "KOREANLLM_PACKAGES";

    private readonly DirectoryInfo? _own;

    public Feed()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } packed)
        {
            Folder = packed;
            return;
        }

        _own = Directory.CreateTempSubdirectory("koreanllm-packages");
        Folder = _own.FullName;
        Pack(Folder);
    }

    public string Folder { get; }

    internal IEnumerable<PackageFile> Packages => Directory.GetFiles(Folder, "*.nupkg").Order(StringComparer.Ordinal).Select(path => new PackageFile(path));

    internal PackageFile Core => Packages.Single(p => p.Id == "KoreanLlm.Sdk");

    public void Dispose() => _own?.Delete(recursive: true);

    private static void Pack(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Repository.Combine("eng", "Pack.proj"), $"-p:PackageOutputPath={folder}", "-v:q", "-nologo"]) { RedirectStandardOutput = true };

        // The test host's own settings of the SDK are not for a build.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var pack = Process.Start(start)!;
        var output = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        if (pack.ExitCode != 0)
        {
            throw new InvalidOperationException($"The packages cannot be packed:{Environment.NewLine}{output}");
        }
    }
}
