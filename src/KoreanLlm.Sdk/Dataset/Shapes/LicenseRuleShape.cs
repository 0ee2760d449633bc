namespace KoreanLlm.Sdk.Dataset;

internal static class LicenseRuleShape
{
    public static LicenseRule Map(MemberMap m, LicenseRule? e) => new()
    {
        Subject = m.Term("subject", e?.Subject),
        Effect = m.Word("effect", e?.Effect),
        MaximumUsers = m.Int64OrNull("maximumUsers", e?.MaximumUsers, "monthly active users"),
        MaximumRevenue = m.ObjectOrNull("maximumRevenue", e?.MaximumRevenue, MoneyShape.Map),
        Note = m.TextOrNull("note", e?.Note),
    };
}
