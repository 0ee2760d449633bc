namespace KoreanLlm.Sdk.Dataset;

internal static class SubmittedModelShape
{
    public static SubmittedModel Map(MemberMap m, SubmittedModel? e) => new()
    {
        Stage = m.Int32("stage", e?.Stage),
        ModelId = m.Slug("modelId", e?.ModelId, EntityKinds.Model),
    };
}
