namespace KoreanLlm.Sdk.Dataset;

internal static class MarketForecastShape
{
    public static MarketForecast Map(MemberMap m, MarketForecast? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Publisher = m.Text("publisher", e?.Publisher),
        RelayedBy = m.TextOrNull("relayedBy", e?.RelayedBy),
        PublishedOn = m.PartialDateOrNull("publishedOn", e?.PublishedOn),
        Market = m.Object("market", e?.Market, LocalizedTextShape.Map, Placeholder.Name),
        Measure = m.TermOrNull("measure", e?.Measure),
        Covers = m.TextOrNull("covers", e?.Covers),
        Region = m.Text("region", e?.Region),
        BaseYear = m.Int32OrNull("baseYear", e?.BaseYear, 1900),
        BaseValue = m.ObjectOrNull("baseValue", e?.BaseValue, MoneyShape.Map),
        BaseValueRounding = m.NumberOrNull("baseValueRounding", e?.BaseValueRounding, "currency units", aboveZero: true),
        BaseNature = m.TermOrNull("baseNature", e?.BaseNature),
        TargetYear = m.Int32OrNull("targetYear", e?.TargetYear, 1900),
        TargetValue = m.ObjectOrNull("targetValue", e?.TargetValue, MoneyShape.Map),
        TargetValueRounding = m.NumberOrNull("targetValueRounding", e?.TargetValueRounding, "currency units", aboveZero: true),
        TargetNature = m.TermOrNull("targetNature", e?.TargetNature),
        StatedGrowthRate = m.NumberOrNull("statedGrowthRate", e?.StatedGrowthRate, "fraction a year"),
        StatedGrowthRateRounding = m.NumberOrNull("statedGrowthRateRounding", e?.StatedGrowthRateRounding, "fraction a year", aboveZero: true),
        StatedGrowthFrom = m.Int32OrNull("statedGrowthFrom", e?.StatedGrowthFrom, 1900),
        StatedGrowthTo = m.Int32OrNull("statedGrowthTo", e?.StatedGrowthTo, 1900),
        Unverified = m.FlagOrNull("unverified", e?.Unverified),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
