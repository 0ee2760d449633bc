using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.ModelFiles;

namespace KoreanLlm.Sdk;

/// <summary>Reads what evaluation software writes: results of lm-evaluation-harness, logs of Inspect (JSON or zipped), records of Every Eval Ever, and their scores of single items.</summary>
/// <remarks>The format is recognized by what the file holds. Numbers that JSON has not (<c>NaN</c>), which Python writes, are left out with their place.</remarks>
public static class EvaluationFile
{
    /// <summary>The size up to which a file, or one part of a zipped one, is read unless the caller says otherwise: 64 MiB.</summary>
    public const int DefaultMaximumBytes = 64 * 1024 * 1024;

    private const int MaximumDepth = 256;

    /// <summary>Reads the scores of a file.</summary>
    /// <param name="stream">JSON in UTF-8, or a zipped log; read from where it stands to its end.</param>
    /// <param name="maximumBytes">The size in bytes above which the file, or an unpacked part of it, is refused; at least 1.</param>
    /// <returns>The run.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is below 1.</exception>
    /// <exception cref="FormatException">It is none of the formats, is cut short, is too large, or lacks what its format requires; the message names the place.</exception>
    public static EvaluationRun Read(Stream stream, int maximumBytes = DefaultMaximumBytes)
    {
        var bytes = ReadAll(stream, maximumBytes);
        return IsZip(bytes)
            ? Unpacked(bytes, archive => InspectLog.Read(Open(Entry(archive, "header.json"), maximumBytes)))
            : Parsed(bytes, "$", Run);
    }

    /// <summary>Reads the scores of single items: a log of Inspect with its samples, <c>samples_*.jsonl</c> of lm-evaluation-harness, instances of Every Eval Ever.</summary>
    /// <param name="stream">JSON or lines of JSON in UTF-8, or a zipped log; read from where it stands to its end.</param>
    /// <param name="maximumBytes">The size in bytes above which the file, or an unpacked part of it, is refused; at least 1.</param>
    /// <returns>The items in the order of the file; a score that is no number has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is below 1.</exception>
    /// <exception cref="FormatException">It is none of the formats, is cut short, is too large, or lacks what its format requires; the message names the place.</exception>
    public static ImmutableArray<EvaluationItem> ReadItems(Stream stream, int maximumBytes = DefaultMaximumBytes)
    {
        var bytes = ReadAll(stream, maximumBytes);
        if (IsZip(bytes))
        {
            return Unpacked(bytes, archive => InspectLog.Items(archive, entry => Open(entry, maximumBytes)).ToImmutableArray());
        }

        if (IsInspectLog(bytes))
        {
            return Parsed(bytes, "$", root => root.Get("samples").Elements().SelectMany(InspectLog.Items).ToImmutableArray());
        }

        var items = ImmutableArray.CreateBuilder<EvaluationItem>();
        var line = 0;
        foreach (var range in Lines(bytes))
        {
            line++;
            if (range.Length > 0)
            {
                Parsed(range, string.Create(CultureInfo.InvariantCulture, $"line {line}"), root =>
                {
                    items.AddRange(SampleLines.Read(root));
                    return true;
                });
            }
        }

        return items.Count > 0 ? items.ToImmutable() : throw new FormatException("$: expected scores of items, found none.");
    }

    private static EvaluationRun Run(JsonPlace root) =>
        root.Find("evaluation_results") is not null && root.Find("model_info") is not null ? EveryEvalEver.Read(root)
        : root.Find("eval") is { IsObject: true } && root.Find("status") is not null ? InspectLog.Read(root)
        : root.Find("results") is { IsObject: true } ? HarnessResults.Read(root)
        : throw root.Fault("results of lm-evaluation-harness ('results'), a log of Inspect ('eval', 'status') or a record of Every Eval Ever ('model_info', 'evaluation_results')");

    private static byte[] ReadAll(Stream stream, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > maximumBytes)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"$: expected at most {maximumBytes} bytes."));
            }
        }

        var bytes = memory.ToArray();
        return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static bool IsZip(byte[] bytes) => bytes.AsSpan().StartsWith("PK\x03\x04"u8);

    // A log is one object over many lines; samples are one object a line. Which it is shows before the first line ends.
    private static bool IsInspectLog(byte[] bytes)
    {
        var head = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)));
        return head.Contains("\"status\"", StringComparison.Ordinal) && head.Contains("\"eval\"", StringComparison.Ordinal) && !head.Contains("\"doc_id\"", StringComparison.Ordinal);
    }

    private static IEnumerable<byte[]> Lines(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            end = end < 0 ? bytes.Length : end;
            yield return bytes.AsSpan(start..end).Trim("\r \t"u8).ToArray();
            start = end + 1;
        }
    }

    private static T Parsed<T>(byte[] bytes, string path, Func<JsonPlace, T> read)
    {
        PythonNumbers.Replace(bytes);
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return read(new JsonPlace(document.RootElement, path));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{path}: expected JSON: {exception.Message}", exception);
        }
        catch (ArgumentException exception)
        {
            // A guard of the domain: the value has the right form and no meaning.
            throw new FormatException($"{path}: {exception.Message}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // Half a surrogate pair behind an escape: valid JSON, no text.
            throw new FormatException($"{path}: expected text in Unicode: {exception.Message}", exception);
        }
    }

    private static T Unpacked<T>(byte[] bytes, Func<ZipArchive, T> read)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return read(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            // What the archive reader of one runtime or another makes of lengths and offsets that point nowhere.
            throw new FormatException($"$: expected a zipped log of Inspect: {exception.Message}", exception);
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? throw new FormatException($"$: expected a zipped log of Inspect with '{name}', found none; a run that did not finish has none.");

    private static JsonPlace Open(ZipArchiveEntry entry, int maximumBytes)
    {
        using var stream = entry.Open();
        var bytes = ReadAll(stream, maximumBytes);
        return Parsed(bytes, entry.FullName, root => root with { Element = root.Element.Clone() });
    }
}
