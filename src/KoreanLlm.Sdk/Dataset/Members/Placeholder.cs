namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// Values the guards of the domain accept. They stand where a required member is missing or wrong, so that the rest of the object
/// is still checked; what holds one is thrown away with the problem that explains it.
/// </summary>
internal static class Placeholder
{
    public static LocalizedText Name { get; } = new() { English = "?" };

    public static Money Money { get; } = new() { Amount = 0, Currency = "XXX" };

    public static ObligationTrigger Trigger { get; } = new() { Kind = TriggerKind.Always };

    public static ClaimCheck Check { get; } = new() { Kind = ClaimCheckKind.Editorial };

    public static string Text(ValueKind kind) => kind switch
    {
        ValueKind.Slug => "unreadable",
        ValueKind.Url => "urn:unreadable",
        ValueKind.Currency => "XXX",
        _ => "?",
    };

    public static long Integer(in MemberInfo member) => double.IsFinite(member.Minimum) ? (long)member.Minimum : 0;

    public static double Number(in MemberInfo member) => member.AboveZero ? 1 : 0;
}
