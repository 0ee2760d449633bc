namespace KoreanLlm.Sdk;

public static partial class CatalogExport
{
    /// <summary>Writes the whole catalog as JSON in the overlay format, without blocking, as a web server wants the body of an answer written.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stream">Where to write: UTF-8, two spaces, line feeds. The caller keeps it.</param>
    /// <param name="name">The name the file gives itself; as an overlay it is the origin of values that differ.</param>
    /// <param name="cancellationToken">Ends the writing, which leaves the stream with part of the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task ExportJsonAsync(this IKoreanLlmCatalog catalog, Stream stream, string name = "export", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteAsync(memory => catalog.ExportJson(memory, name), stream, cancellationToken);
    }

    /// <summary>Writes entities, of one kind or several, as JSON in the overlay format, with the sources they cite, without blocking.</summary>
    /// <param name="catalog">The catalog they come from.</param>
    /// <param name="entities">The entities, e.g. the candidates of a selection.</param>
    /// <param name="stream">Where to write: UTF-8, two spaces, line feeds. The caller keeps it.</param>
    /// <param name="name">The name the file gives itself; as an overlay it is the origin of values that differ.</param>
    /// <param name="cancellationToken">Ends the writing, which leaves the stream with part of the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task ExportJsonAsync(
        this IKoreanLlmCatalog catalog, IEnumerable<CatalogEntity> entities, Stream stream, string name = "export", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteAsync(memory => catalog.ExportJson(entities, memory, name), stream, cancellationToken);
    }

    /// <summary>The text is made in memory, a few megabytes for a whole catalog, since only the transport can wait.</summary>
    private static async Task WriteAsync(Action<Stream> write, Stream stream, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var memory = new MemoryStream();
        write(memory);
        await stream.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length), cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
