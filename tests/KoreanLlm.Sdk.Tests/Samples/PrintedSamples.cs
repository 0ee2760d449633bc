using System.Globalization;
using KoreanLlm.Sdk.Tests.Documentation;

namespace KoreanLlm.Sdk.Tests.Samples;

/// <summary>Samples whose printed lines stand in the documentation: what a sample writes to its console must be what the page says it prints.</summary>
public abstract class PrintedSamples : IDisposable
{
    private static readonly object Writing = new();

    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    protected PrintedSamples() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    /// <summary>Stands in for the console: samples of other tests print at the same time.</summary>
    protected StringWriter Console { get; } = new() { NewLine = "\n" };

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            CultureInfo.CurrentCulture = _culture;
            Console.Dispose();
        }
    }

    /// <summary>
    /// Holds what was printed against the text block that follows the inclusion of a region in a page. Set KOREANLLM_WRITE_SAMPLES=1 to write
    /// the blocks anew: their diff is what readers will notice.
    /// </summary>
    protected void ShouldPrintWhatThePageSays(string page, string region)
    {
        var (path, snippet, printed) = (RepositoryRoot.Combine("docs", page), $"{GetType().Name}.cs#{region}", Console.ToString().TrimEnd('\n'));
        if (Environment.GetEnvironmentVariable("KOREANLLM_WRITE_SAMPLES") == "1")
        {
            lock (Writing)
            {
                File.WriteAllText(path, MarkdownPage.Read(path).WithOutput(snippet, printed));
            }
        }

        printed.Should().Be(MarkdownPage.Read(path).OutputAfter(snippet));
    }
}
