namespace KoreanLlm.Sdk.Dataset;

internal static class LifecycleEventShape
{
    public static LifecycleEvent Map(MemberMap m, LifecycleEvent? e) => new()
    {
        Stage = m.Term("stage", e?.Stage),
        On = m.RequiredPartialDate("on", e?.On),
        ReplacedBy = m.SlugOrNull("replacedBy", e?.ReplacedBy, EntityKinds.System),
        Note = m.TextOrNull("note", e?.Note),
    };
}
