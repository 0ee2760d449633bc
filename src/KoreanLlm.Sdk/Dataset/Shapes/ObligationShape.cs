namespace KoreanLlm.Sdk.Dataset;

internal static class ObligationShape
{
    public static Obligation Map(MemberMap m, Obligation? e) => new()
    {
        Id = m.Slug("id", e?.Id),
        Article = m.Text("article", e?.Article),
        Duty = m.Object("duty", e?.Duty, LocalizedTextShape.Map, Placeholder.Name),
        Topics = m.Terms("topics", e?.Topics ?? default),
        Trigger = m.Object("trigger", e?.Trigger, ObligationTriggerShape.Map, Placeholder.Trigger),
        Sanction = m.TextOrNull("sanction", e?.Sanction),
        MaximumFine = m.ObjectOrNull("maximumFine", e?.MaximumFine, MoneyShape.Map),
        InForceFrom = m.DateOrNull("inForceFrom", e?.InForceFrom),
        SourceId = m.SlugOrNull("sourceId", e?.SourceId, EntityKinds.Source),
        Locator = m.TextOrNull("locator", e?.Locator),
        ReadOn = m.DateOrNull("readOn", e?.ReadOn),
        Confidence = m.WordOrNull("confidence", e?.Confidence),
    };
}
