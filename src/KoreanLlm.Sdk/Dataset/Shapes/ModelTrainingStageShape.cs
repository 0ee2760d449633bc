namespace KoreanLlm.Sdk.Dataset;

internal static class ModelTrainingStageShape
{
    public static ModelTrainingStage Map(MemberMap m, ModelTrainingStage? e) => new()
    {
        Name = m.Text("name", e?.Name),
        Tokens = m.Int64OrNull("tokens", e?.Tokens, "tokens"),
    };
}
