namespace KoreanLlm.Sdk.Dataset;

internal static class BudgetFigureShape
{
    public static BudgetFigure Map(MemberMap m, BudgetFigure? e) => new()
    {
        Amount = m.Object("amount", e?.Amount, MoneyShape.Map, Placeholder.Money),
        Covers = m.Text("covers", e?.Covers),
        Period = m.TextOrNull("period", e?.Period),
        SourceId = m.Slug("sourceId", e?.SourceId, EntityKinds.Source),
        Confidence = m.Word("confidence", e?.Confidence),
        Locator = m.TextOrNull("locator", e?.Locator),
        Note = m.TextOrNull("note", e?.Note),
    };
}
