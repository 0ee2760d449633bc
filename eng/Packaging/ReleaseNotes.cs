namespace KoreanLlm.Packaging;

internal static class ReleaseNotes
{
    private const string Heading = "## [";

    /// <summary>The part of the change log on this version, or on what is unreleased while it has none.</summary>
    public static string Of(string changelog, string version)
    {
        var lines = changelog.Split('\n');
        var start = Find(version) is var own and >= 0 ? own : Find("Unreleased");
        return start < 0
            ? throw new InvalidOperationException($"CHANGELOG.md has a heading neither for {version} nor for what is unreleased.")
            : string.Join('\n', lines.Skip(start + 1).TakeWhile(line => !line.StartsWith(Heading, StringComparison.Ordinal))).Trim() + "\n";

        int Find(string name) => Array.FindIndex(lines, line => line.StartsWith($"{Heading}{name}]", StringComparison.Ordinal));
    }
}
