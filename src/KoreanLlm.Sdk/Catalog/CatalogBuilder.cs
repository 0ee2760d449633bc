using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Builds a catalog from the embedded dataset, or from nothing, and overlays, laid on in the order they were added.</summary>
/// <remarks>An overlay may change single members of an entity, replace entities or add new ones; one of objects holds whole entities. A bad overlay is refused whole.</remarks>
public sealed class CatalogBuilder
{
    private const string DefaultName = "overlay";
    private const int BufferBytes = 81920;

    private readonly List<Func<DatasetContent, DatasetIdentity, (DatasetContent Content, DatasetIdentity Identity)>> _layers = [];

    private bool _embedded = true;

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
        _embedded = false;
        return this;
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
        RefuseAbove(utf8Json.Length, name);
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
            using var memory = new MemoryStream();
            var buffer = new byte[BufferBytes];
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                memory.Write(buffer, 0, read);
                RefuseAbove(memory.Length, name);
            }

            var bytes = memory.ToArray();
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
    /// <exception cref="DatasetFormatException">An overlay has problems; all of them are listed, and nothing of it was used.</exception>
    /// <exception cref="IOException">An overlay file cannot be read.</exception>
    public KoreanLlmCatalog Build()
    {
        if (_layers.Count == 0 && _embedded)
        {
            return KoreanLlmCatalog.Default;
        }

        var (content, identity) = _embedded
            ? (KoreanLlmCatalog.Default.Content, KoreanLlmCatalog.Default.Identity)
            : (DatasetReader.Empty, DatasetIdentity.Empty);
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

    private byte[] ReadAll(Stream stream, string name)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[BufferBytes];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            memory.Write(buffer, 0, read);
            RefuseAbove(memory.Length, name);
        }

        return memory.ToArray();
    }

    private void RefuseAbove(long bytes, string name)
    {
        if (bytes > MaximumOverlayBytes)
        {
            throw new DatasetFormatException(
                [new DatasetProblem { File = name, Path = "$", Message = $"expected at most {MaximumOverlayBytes} bytes ({nameof(MaximumOverlayBytes)})." }]);
        }
    }
}
