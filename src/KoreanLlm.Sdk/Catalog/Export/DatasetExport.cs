using System.Security.Cryptography;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Takes the dataset out as one file, which <see cref="CatalogBuilder.UseDatasetFile"/> opens.</summary>
public static class DatasetExport
{
    /// <summary>Writes the dataset of a catalog as one file: a ZIP archive with a manifest (version, schema version, hash, signature) and the data files. The same data and key-less call give the same bytes.</summary>
    /// <param name="catalog">A catalog of the embedded dataset or of a dataset file, without overlays and not of another day.</param>
    /// <param name="stream">Where to write. The caller keeps it.</param>
    /// <param name="privateKeyPem">An ECDSA private key as PEM, to sign the hash with; null for no signature.</param>
    /// <returns>The manifest, to be published beside the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="privateKeyPem"/> holds no key, or more than one.</exception>
    /// <exception cref="CryptographicException">The key is of another kind.</exception>
    /// <exception cref="InvalidOperationException">The catalog has overlays or shows another day: it is more or less than its files. <c>ExportJson</c> writes it.</exception>
    public static DatasetManifest ExportDataset(this KoreanLlmCatalog catalog, Stream stream, string? privateKeyPem = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        return catalog.Identity.Files is { } files && catalog.Date == catalog.Identity.Header.KnowledgeDate
            ? DatasetArchive.Write(files, stream, privateKeyPem)
            : throw new InvalidOperationException($"The catalog has overlays ({string.Join(", ", catalog.Dataset.Overlays)}) or shows another day ({catalog.Date:yyyy-MM-dd}): it is not its data files. {nameof(CatalogExport.ExportJson)} writes it.");
    }
}
