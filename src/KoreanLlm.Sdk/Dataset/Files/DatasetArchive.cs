using System.IO.Compression;
using System.Security.Cryptography;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A dataset as one file: a ZIP archive of a manifest and the data files as the repository has them.</summary>
internal static class DatasetArchive
{
    // The earliest day an archive can name: that of the clock would make every minute another file.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The version of the format that this package reads, that of its own data.</summary>
    public static int SchemaVersion { get; } = DatasetReader.ReadHeader(new EmbeddedFiles()).SchemaVersion;

    public static DatasetManifest Write(IDataFiles files, Stream stream, string? privateKeyPem)
    {
        var hash = DatasetIdentity.HashOf(files);
        var header = DatasetReader.ReadHeader(files);
        var manifest = new DatasetManifest
        {
            Version = header.Version,
            SchemaVersion = header.SchemaVersion,
            KnowledgeDate = header.KnowledgeDate,
            Sha256 = Convert.ToHexString(hash).ToLowerInvariant(),
            Signature = privateKeyPem is null ? null : Sign(hash, privateKeyPem),
        };
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, DatasetManifestReader.FileName, manifest.Write);
        foreach (var path in files.Paths)
        {
            Add(archive, path, entry => entry.Write(files.Read(path)));
        }

        return manifest;
    }

    /// <summary>The files, once manifest, schema, hash and, where a key is given, signature agree.</summary>
    public static IDataFiles Read(byte[] zip, string file, string? publicKeyPem)
    {
        var files = ZipDataFiles.Open(zip, file);
        var manifest = DatasetManifestReader.Read(files.Manifest, DatasetManifestReader.FileName);
        if (manifest.SchemaVersion != SchemaVersion)
        {
            throw Refusal("schemaVersion", manifest.SchemaVersion > SchemaVersion
                ? $"the data {manifest.Version} have the schema version {manifest.SchemaVersion}, newer than the {SchemaVersion} this package reads: take a newer KoreanLlm.Sdk."
                : $"the data {manifest.Version} have the schema version {manifest.SchemaVersion}, older than the {SchemaVersion} this package reads: take newer data.");
        }

        var hash = Convert.ToHexString(DatasetIdentity.HashOf(files)).ToLowerInvariant();
        if (hash != manifest.Sha256)
        {
            throw Refusal("sha256", $"the data have the hash {hash}, and not {manifest.Sha256}: the file is damaged or was changed.");
        }

        if (publicKeyPem is not null && !manifest.IsSignedBy(publicKeyPem))
        {
            throw Refusal("signature", manifest.Signature is null ? "expected a signature, found none." : "the signature is not of the given key.");
        }

        var header = DatasetReader.ReadHeader(files);
        if ((header.Version, header.SchemaVersion, header.KnowledgeDate) != (manifest.Version, manifest.SchemaVersion, manifest.KnowledgeDate))
        {
            throw Refusal("version", "the manifest and dataset.json tell of different data.");
        }

        return files;

        static DatasetFormatException Refusal(string member, string message) => new([new DatasetProblem { File = DatasetManifestReader.FileName, Path = "$." + member, Message = message }]);
    }

    private static string Sign(byte[] hash, string privateKeyPem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(privateKeyPem);
        return Convert.ToBase64String(key.SignHash(hash));
    }

    private static void Add(ZipArchive archive, string path, Action<Stream> write)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = Day;
        using var stream = entry.Open();
        write(stream);
    }
}
