namespace KoreanLlm.Sdk.Dataset;

internal static class ClaimOperandShape
{
    public static ClaimOperand Map(MemberMap m, ClaimOperand? e) => new()
    {
        Entity = m.SlugOrNull("entity", e?.Entity, EntityKinds.Any),
        Kind = m.SlugOrNull("kind", e?.Kind?.Value) is { } kind ? new EntityKind(kind) : null,
        Member = m.TextOrNull("member", e?.Member),
        Benchmark = m.SlugOrNull("benchmark", e?.Benchmark, EntityKinds.Benchmark),
        Source = m.SlugOrNull("source", e?.Source, EntityKinds.Any),
        Value = m.NumberOrNull("value", e?.Value),
    };
}
