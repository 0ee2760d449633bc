using System.Text.RegularExpressions;

namespace KoreanLlm.Packaging;

/// <summary>A package page knows no neighbours: a relative link of the readme would lead nowhere there.</summary>
internal static partial class ReadmeLinks
{
    /// <param name="text">Markdown.</param>
    /// <param name="folder">The folder of the readme inside the repository, "." for the top.</param>
    /// <param name="home">Where the repository can be read.</param>
    public static string MakeAbsolute(string text, string folder, string home) => Relative().Replace(text, link => $"]({home}/{Path(folder, link.Groups[1].Value)})");

    private static string Path(string folder, string target) =>
        new Uri(new Uri($"path:///{folder.Replace('\\', '/')}/"), target) is var uri ? (uri.AbsolutePath + uri.Fragment).TrimStart('/') : target;

    [GeneratedRegex(@"\]\((?![a-z][a-z0-9+.-]*:|#)([^)\s]+)\)")]
    private static partial Regex Relative();
}
