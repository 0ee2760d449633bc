namespace KoreanLlm.Sdk.Dataset;

/// <summary>Reads a manifest and refuses values that nothing could be done with.</summary>
internal static class DatasetManifestReader
{
    /// <summary>Its name in a dataset file.</summary>
    public const string FileName = "manifest.json";

    public static DatasetManifest Read(byte[] utf8, string file)
    {
        var problems = new ProblemList();
        var manifest = new JsonReadMap(file, problems).ReadObject<DatasetManifest>(utf8, DatasetManifestShape.Map);
        problems.ThrowIfAny();
        if (!System.Version.TryParse(manifest!.Version, out _))
        {
            problems.Add(file, "$.version", null, $"expected a calendar version such as 2026.11.0, found '{manifest.Version}'.");
        }

        if (manifest.Sha256.Length != 64 || manifest.Sha256.Any(digit => !char.IsAsciiHexDigitLower(digit)))
        {
            problems.Add(file, "$.sha256", null, $"expected 64 lower-case hexadecimal digits, found '{manifest.Sha256}'.");
        }

        if (manifest.Signature is { } signature && !Convert.TryFromBase64String(signature, new byte[signature.Length], out _))
        {
            problems.Add(file, "$.signature", null, "expected Base64.");
        }

        problems.ThrowIfAny();
        return manifest;
    }
}
