using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>What a dataset file says about itself: which data it holds, their hash, and who vouches for them.</summary>
/// <remarks>
/// It is the first entry of the file, and small enough to publish beside it: whoever wants to know whether there are newer data fetches the manifest alone
/// and asks <see cref="DatasetInfo.UpdateFrom"/>. The library opens no connection itself.
/// </remarks>
[JsonConverter(typeof(RecordConverter<DatasetManifest>))]
public sealed record DatasetManifest
{
    private const int MaximumBytes = 64 * 1024;

    /// <summary>The calendar version of the data, e.g. <c>2026.11.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The version of the format. A package reads the one it was made for.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The day up to which the world was followed.</summary>
    public required DateOnly KnowledgeDate { get; init; }

    /// <summary>SHA-256 over names and bytes of all data files, 64 lower-case hexadecimal digits; that of <see cref="DatasetInfo.Sha256"/> without overlays.</summary>
    public required string Sha256 { get; init; }

    /// <summary>An ECDSA signature of the hash, in Base64, or null for none.</summary>
    public string? Signature { get; init; }

    /// <summary>Reads a manifest.</summary>
    /// <param name="stream">JSON in UTF-8, at most 64 KiB. The caller keeps the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DatasetFormatException">It is no manifest.</exception>
    public static DatasetManifest Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return DatasetManifestReader.Read(LimitedBytes.Read(stream, MaximumBytes, DatasetManifestReader.FileName), DatasetManifestReader.FileName);
    }

    /// <summary>Reads a manifest without blocking, e.g. from an answer of a web server.</summary>
    /// <param name="stream">JSON in UTF-8, at most 64 KiB. The caller keeps the stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DatasetFormatException">It is no manifest.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static async Task<DatasetManifest> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await LimitedBytes.ReadAsync(stream, MaximumBytes, DatasetManifestReader.FileName, cancellationToken).ConfigureAwait(false);
        return DatasetManifestReader.Read(bytes, DatasetManifestReader.FileName);
    }

    /// <summary>Writes it as JSON, to be published beside the file.</summary>
    /// <param name="stream">Where to write: UTF-8, two spaces, line feeds. The caller keeps it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, JsonSink.Options);
        JsonSink.Write(writer, this, DatasetManifestShape.Map);
    }

    /// <summary>Whether the owner of a key signed the hash.</summary>
    /// <param name="publicKeyPem">An ECDSA public key as PEM.</param>
    /// <returns>False too where there is no signature.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publicKeyPem"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="publicKeyPem"/> holds no key, or more than one.</exception>
    /// <exception cref="CryptographicException">The key is of another kind.</exception>
    public bool IsSignedBy(string publicKeyPem)
    {
        ArgumentNullException.ThrowIfNull(publicKeyPem);
        using var key = ECDsa.Create();
        key.ImportFromPem(publicKeyPem);
        return Signature is not null && key.VerifyHash(Convert.FromHexString(Sha256), Convert.FromBase64String(Signature));
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
