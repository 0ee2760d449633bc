namespace KoreanLlm.Sdk.Dataset;

internal static class LicenseRuleShape
{
    public static LicenseRule Map(MemberMap m, LicenseRule? e) => new()
    {
        Subject = new(m.Slug("subject", e?.Subject.Value)),
        Effect = (LicenseEffect)m.Choice("effect", (int?)e?.Effect ?? -1, Words.LicenseEffect),
        MaximumUsers = m.Int64OrNull("maximumUsers", e?.MaximumUsers, "monthly active users"),
        MaximumRevenue = m.ObjectOrNull("maximumRevenue", e?.MaximumRevenue, MoneyShape.Map),
        Note = m.TextOrNull("note", e?.Note),
    };
}
