using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Which data these are: header, overlays in order, and a hash over all bytes.</summary>
internal sealed class DatasetIdentity
{
    private const string NoVersion = "0";

    private readonly Lazy<DatasetHeader> _header;
    private readonly Lazy<byte[]> _hash;

    private DatasetIdentity(Lazy<DatasetHeader> header, Lazy<byte[]> hash, ImmutableArray<string> overlays, IDataFiles? files = null)
    {
        Files = files;
        _header = header;
        _hash = hash;
        Overlays = overlays;
    }

    public DatasetHeader Header => _header.Value;

    public ImmutableArray<string> Overlays { get; }

    /// <summary>The files that are these data; null where overlays came on top, or there are none.</summary>
    public IDataFiles? Files { get; }

    public string Sha256 => Convert.ToHexString(_hash.Value).ToLowerInvariant();

    /// <summary>No data: what overlays without a dataset below them lie on.</summary>
    public static DatasetIdentity Empty { get; } = new(
        new(new DatasetHeader { Version = NoVersion, SchemaVersion = DatasetHeader.CurrentSchema, KnowledgeDate = DateOnly.MinValue }), new([]), []);

    public static DatasetIdentity Of(IDataFiles files) =>
        new(new(() => DatasetReader.ReadHeader(files), LazyThreadSafetyMode.PublicationOnly), new(() => HashOf(files), LazyThreadSafetyMode.PublicationOnly), [], files);

    public DatasetIdentity With(string overlay, DateOnly readOn, Func<byte[]> bytes) => new(
        new(() => readOn > Header.KnowledgeDate ? Header with { KnowledgeDate = readOn } : Header, LazyThreadSafetyMode.PublicationOnly),
        new(() =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(_hash.Value);
            Append(hash, overlay, bytes());
            return hash.GetHashAndReset();
        }, LazyThreadSafetyMode.PublicationOnly),
        Overlays.Add(overlay));

    public static byte[] HashOf(IDataFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in files.Paths)
        {
            Append(hash, path, files.Read(path));
        }

        return hash.GetHashAndReset();
    }

    // Names and lengths go in too: moving bytes from one file to the next is another dataset.
    private static void Append(IncrementalHash hash, string name, byte[] bytes)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{bytes.Length}\0"));
        hash.AppendData(bytes);
    }
}
