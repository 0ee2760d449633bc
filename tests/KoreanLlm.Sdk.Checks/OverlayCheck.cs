using System.Globalization;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Holds overlays against the law of overlays: each is refused with its problems, or every question answers. One line a file, then the sums; 0 when all pass, 1 when one fails, 2 when there is none.</summary>
public static class OverlayCheck
{
    public static int Run(string folder, TextWriter output)
    {
        var (passed, failed) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (pass, text) = Check(File.ReadAllBytes(file));
            output.WriteLine($"{(pass ? "pass" : "FAIL")}  {Path.GetRelativePath(folder, file)}  {text}");
            (passed, failed) = pass ? (passed + 1, failed) : (passed, failed + 1);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));
        return failed > 0 ? 1 : passed > 0 ? 0 : 2;
    }

    /// <summary>Whether an overlay keeps the law, and how.</summary>
    public static (bool Pass, string Text) Check(byte[] overlay) => Check(() => new CatalogBuilder().AddOverlayBytes(overlay, "overlay").Build());

    /// <summary>Likewise, for an overlay that a builder lays on.</summary>
    public static (bool Pass, string Text) Check(Func<KoreanLlmCatalog> build)
    {
        KoreanLlmCatalog catalog;
        try
        {
            catalog = build();
        }
        catch (DatasetFormatException e) when (!e.Problems.IsEmpty)
        {
            return (true, string.Create(CultureInfo.InvariantCulture, $"refused, {e.Problems.Length} problems, first {e.Problems[0].Path}: {e.Problems[0].Message}"));
        }
        catch (Exception e)
        {
            return (false, $"Build threw {e}");
        }

        try
        {
            EveryQuestion.Ask(catalog);
            return (true, "accepted, every question answers");
        }
        catch (Exception e)
        {
            return (false, $"accepted, but a question threw {e}");
        }
    }
}
