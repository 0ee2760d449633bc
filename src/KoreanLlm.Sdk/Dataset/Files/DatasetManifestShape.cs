namespace KoreanLlm.Sdk.Dataset;

internal static class DatasetManifestShape
{
    public static DatasetManifest Map(MemberMap m, DatasetManifest? e) => new()
    {
        Version = m.Text("version", e?.Version, Role.Plain),
        SchemaVersion = m.Int32("schemaVersion", e?.SchemaVersion),
        KnowledgeDate = m.Date("knowledgeDate", e?.KnowledgeDate, Role.Plain),
        Sha256 = m.Text("sha256", e?.Sha256, Role.Plain),
        Signature = m.TextOrNull("signature", e?.Signature, Role.Plain),
    };
}
