namespace KoreanLlm.Sdk.Dataset;

internal static class ResultRowShape
{
    public static ResultRow Map(MemberMap m, ResultRow? e) => new()
    {
        System = m.Slug("system", e?.System, EntityKinds.System),
        SystemVariant = m.TextOrNull("systemVariant", e?.SystemVariant),
        Items = m.Int32OrNull("items", e?.Items),
        Setting = m.ObjectOrNull("setting", e?.Setting, EvaluationSettingShape.Map),
        Metric = m.TextOrNull("metric", e?.Metric),
        TaskVersion = m.TextOrNull("taskVersion", e?.TaskVersion),
        ItemsHash = m.TextOrNull("itemsHash", e?.ItemsHash),
        IsSelfReported = m.FlagOrNull("isSelfReported", e?.IsSelfReported),
        Scores = m.Scores("scores", e?.Scores ?? default),
        StandardErrors = m.ScoresOrNone("standardErrors", e?.StandardErrors ?? default),
        Cell = m.ObjectOrNull("cell", e?.Cell, ResultCellShape.Map),
    };
}
