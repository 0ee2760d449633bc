namespace KoreanLlm.Sdk.Dataset;

internal static class DatasetHeaderShape
{
    public static DatasetHeader Map(MemberMap m, DatasetHeader? e) => new()
    {
        Version = m.Text("version", e?.Version),
        SchemaVersion = m.Int32("schemaVersion", e?.SchemaVersion),
        KnowledgeDate = m.Date("knowledgeDate", e?.KnowledgeDate),
    };
}
