using System.Collections.Immutable;
using System.IO.Compression;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The files of a dataset file, unpacked in memory.</summary>
internal sealed class ZipDataFiles : IDataFiles
{
    /// <summary>A hundred times what we ship: an archive that unpacks to more is no dataset.</summary>
    private const long MaximumBytes = 256 * 1024 * 1024;

    private readonly Dictionary<string, byte[]> _files;

    private ZipDataFiles(Dictionary<string, byte[]> files)
    {
        _files = files;
        Paths = [.. files.Keys.Where(path => path != DatasetManifestReader.FileName).Order(StringComparer.Ordinal)];
    }

    public ImmutableArray<string> Paths { get; }

    public byte[] Manifest => Read(DatasetManifestReader.FileName);

    public static ZipDataFiles Open(byte[] zip, string file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            var files = new Dictionary<string, byte[]>();
            var left = MaximumBytes;
            foreach (var entry in archive.Entries)
            {
                if (!entry.FullName.EndsWith(DataFile.Extension, StringComparison.Ordinal) || files.ContainsKey(entry.FullName))
                {
                    throw Refusal(file, $"expected data files, each once, found '{entry.FullName}'.");
                }

                using var stream = entry.Open();
                var bytes = LimitedBytes.Read(stream, left, file);
                left -= bytes.Length;
                files.Add(entry.FullName, bytes);
            }

            return new ZipDataFiles(files);
        }
        catch (InvalidDataException e)
        {
            throw new DatasetFormatException($"{file}: expected a dataset file, a ZIP archive with {DatasetManifestReader.FileName}. {e.Message}", e);
        }
    }

    public byte[] Read(string path) => _files.TryGetValue(path, out var bytes) ? bytes : throw Refusal(path, "the dataset lacks this file.");

    private static DatasetFormatException Refusal(string file, string message) => new([new DatasetProblem { File = file, Path = "$", Message = message }]);
}
