namespace KoreanLlm.Sdk.Tests;

/// <summary>The folder of the repository, for tests that read sources and documents.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The name of a file in the repository, with slashes.</summary>
    public static string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "KoreanLlm.Sdk.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("KoreanLlm.Sdk.sln is in no folder above the tests."));
}
