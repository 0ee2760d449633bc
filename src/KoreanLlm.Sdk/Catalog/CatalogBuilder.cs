using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Builds a catalog from the embedded dataset, from a dataset file or from nothing, and overlays, laid on in the order they were added.</summary>
/// <remarks>An overlay may change single members of an entity, replace entities or add new ones; one of objects holds whole entities. A bad overlay is refused whole.</remarks>
public sealed class CatalogBuilder
{
    private const string DefaultName = "overlay";

    private readonly List<Func<DatasetContent, DatasetIdentity, (DatasetContent Content, DatasetIdentity Identity)>> _layers = [];

    private Func<(DatasetContent Content, DatasetIdentity Identity)>? _below;

    /// <summary>The greatest size of an overlay file or stream, in bytes: 64 MiB unless set. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumOverlayBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>Starts from nothing rather than from the embedded dataset: the catalog holds what the overlays bring, and every entity must be whole.</summary>
    /// <remarks>
    /// Opens the export of another version of the data, to <c>Diff</c> it with this one, and gives tests a catalog of their own. <see cref="DatasetInfo.Version"/>
    /// of such a catalog is <c>0</c>, its knowledge date the latest day of its overlays.
    /// </remarks>
    public CatalogBuilder WithoutEmbeddedData()
    {
        _below = () => (DatasetReader.Empty, DatasetIdentity.Empty);
        return this;
    }

    /// <summary>Starts from a dataset file rather than from the embedded dataset: newer data without a newer package. It is read and checked when the catalog is built.</summary>
    /// <param name="path">The path of a file that <see cref="DatasetExport.ExportDataset"/> wrote. A relative one starts at the working directory of this moment.</param>
    /// <param name="publicKeyPem">An ECDSA public key as PEM: the file is refused unless its owner signed it. Null asks for no signature; the hash is checked either way.</param>
    /// <remarks>Of several calls of this method, <see cref="UseDatasetBytes"/> and <see cref="WithoutEmbeddedData"/> the last decides; overlays lie on what it names.</remarks>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public CatalogBuilder UseDatasetFile(string path, string? publicKeyPem = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        return Use(() => File.ReadAllBytes(full), Path.GetFileName(full), publicKeyPem);
    }

    /// <summary>Starts from a dataset file in memory, e.g. one that a browser fetched. The bytes are copied at once.</summary>
    /// <param name="bytes">The bytes of a file that <see cref="DatasetExport.ExportDataset"/> wrote.</param>
    /// <param name="publicKeyPem">An ECDSA public key as PEM: the file is refused unless its owner signed it. Null asks for no signature; the hash is checked either way.</param>
    /// <remarks>Of several calls of this method, <see cref="UseDatasetFile"/> and <see cref="WithoutEmbeddedData"/> the last decides; overlays lie on what it names.</remarks>
    public CatalogBuilder UseDatasetBytes(ReadOnlyMemory<byte> bytes, string? publicKeyPem = null)
    {
        var copy = bytes.ToArray();
        return Use(() => copy, "dataset", publicKeyPem);
    }

    /// <summary>Adds an overlay from a JSON file. It is read when the catalog is built.</summary>
    /// <param name="path">The path of the file. A relative one starts at the working directory of this moment; in a host combine it with the content root.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public CatalogBuilder AddOverlayFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        var name = Path.GetFileName(full);
        return Add(name, () =>
        {
            using var stream = File.OpenRead(full);
            return ReadAll(stream, name);
        });
    }

    /// <summary>Adds an overlay from JSON in memory. The bytes are copied at once.</summary>
    /// <param name="utf8Json">JSON in UTF-8.</param>
    /// <param name="name">How problems name it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DatasetFormatException">There are more bytes than <see cref="MaximumOverlayBytes"/>.</exception>
    public CatalogBuilder AddOverlayBytes(ReadOnlyMemory<byte> utf8Json, string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(name);
        LimitedBytes.RefuseAbove(utf8Json.Length, MaximumOverlayBytes, name, nameof(MaximumOverlayBytes));
        var bytes = utf8Json.ToArray();
        return Add(name, () => bytes);
    }

    /// <summary>Adds an overlay from a stream of JSON. It is read at once; the caller keeps the stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">How problems name it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DatasetFormatException">The stream is longer than <see cref="MaximumOverlayBytes"/>.</exception>
    public CatalogBuilder AddOverlayStream(Stream stream, string name = DefaultName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var bytes = ReadAll(stream, name);
        return Add(name, () => bytes);
    }

    /// <summary>Adds an overlay from a stream of JSON that is read without blocking, as a web server wants the body of a request read. The caller keeps the stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">How problems name it.</param>
    /// <param name="cancellationToken">Ends the reading; nothing is added then.</param>
    /// <returns>This builder, once the stream is read.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DatasetFormatException">The stream is longer than <see cref="MaximumOverlayBytes"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public Task<CatalogBuilder> AddOverlayStreamAsync(Stream stream, string name = DefaultName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return AddAsync();

        async Task<CatalogBuilder> AddAsync()
        {
            var bytes = await LimitedBytes.ReadAsync(stream, MaximumOverlayBytes, name, cancellationToken, nameof(MaximumOverlayBytes)).ConfigureAwait(false);
            return Add(name, () => bytes);
        }
    }

    /// <summary>Adds an overlay of objects.</summary>
    /// <param name="overlay">The entities to add or replace, each whole: to change one, take that of the catalog and use <c>with</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is null.</exception>
    public CatalogBuilder AddOverlay(CatalogOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        _layers.Add((content, identity) => Lay(content, identity, overlay, overlay.Name, () => OverlayText.Of(overlay)));
        return this;
    }

    /// <summary>Builds the catalog. Without overlays it is <see cref="KoreanLlmCatalog.Default"/>.</summary>
    /// <exception cref="DatasetFormatException">
    /// An overlay has problems; all of them are listed, and nothing of it was used. Or a dataset file has a wrong hash, a missing or foreign signature, another schema version, or problems.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public KoreanLlmCatalog Build()
    {
        if (_layers.Count == 0 && _below is null)
        {
            return KoreanLlmCatalog.Default;
        }

        var (content, identity) = _below?.Invoke() ?? (KoreanLlmCatalog.Default.Content, KoreanLlmCatalog.Default.Identity);
        foreach (var layer in _layers)
        {
            (content, identity) = layer(content, identity);
        }

        return new KoreanLlmCatalog(content, identity);
    }

    private static (DatasetContent Content, DatasetIdentity Identity) Lay(
        DatasetContent below, DatasetIdentity identity, CatalogOverlay overlay, string file, Func<byte[]> bytes)
    {
        var problems = new ProblemList();
        OverlayRules.Check(overlay, identity.Overlays, file, problems);
        problems.ThrowIfAny();
        var content = OverlayMerge.Apply(below, overlay);
        ContentValidator.CheckOverlay(content, below, overlay, file, problems);
        problems.ThrowIfAny();
        return (content, identity.With(overlay.Name, overlay.ReadOn, bytes));
    }

    private CatalogBuilder Use(Func<byte[]> read, string file, string? publicKeyPem)
    {
        _below = () =>
        {
            var files = DatasetArchive.Read(read(), file, publicKeyPem);
            var content = DatasetReader.Open(files);

            // The embedded data are proven by tests; these are proven here, so that no question fails later.
            var problems = new ProblemList();
            ContentValidator.Check(content, problems);
            problems.ThrowIfAny();
            return (content, DatasetIdentity.Of(files));
        };
        return this;
    }

    private CatalogBuilder Add(string file, Func<byte[]> read)
    {
        _layers.Add((content, identity) =>
        {
            var bytes = read();
            var problems = new ProblemList();
            var overlay = new OverlayReader(file, problems, content).Read(bytes);
            problems.ThrowIfAny();
            return Lay(content, identity, overlay!, file, () => bytes);
        });
        return this;
    }

    private byte[] ReadAll(Stream stream, string name) => LimitedBytes.Read(stream, MaximumOverlayBytes, name, nameof(MaximumOverlayBytes));
}
