using System.Globalization;
using System.Text.RegularExpressions;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Holds configurations against the totals that their names give: one line a file, then the sums; 0 when all pass, 1 when one fails, 2 when there is none.</summary>
public static partial class ConfigurationCheck
{
    public static int Run(string folder, TextWriter output)
    {
        var (passed, failed) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (pass, text) = Check(file);
            output.WriteLine($"{(pass ? "pass" : "FAIL")}  {Path.GetRelativePath(folder, file)}  {text}");
            (passed, failed) = pass ? (passed + 1, failed) : (passed, failed + 1);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));
        return failed > 0 ? 1 : passed > 0 ? 0 : 2;
    }

    private static (bool Pass, string Text) Check(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (!Total().IsMatch(name) || !long.TryParse(Total().Match(name).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var right))
        {
            return (false, "its name gives no total: expected 32003216384.json or name=32003216384.json");
        }

        try
        {
            using var stream = File.OpenRead(file);
            var count = InferenceCalculator.CountParameters(HuggingFaceConfig.ReadArchitecture(stream));
            return count.Total == right ? (true, count.Total.ToString("N0", CultureInfo.InvariantCulture))
                : count.TotalWithMultiTokenPrediction == right ? (true, string.Create(CultureInfo.InvariantCulture, $"{right:N0} with its prediction modules"))
                : (false, string.Create(CultureInfo.InvariantCulture, $"{count.Total:N0}, expected {right:N0} ({count.Total - right:+#,0;-#,0})"));
        }
        catch (Exception e) when (e is FormatException or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            return (false, e.Message);
        }
    }

    [GeneratedRegex(@"(?:^|(?<=[=_-]))\d{4,19}$")]
    private static partial Regex Total();
}
