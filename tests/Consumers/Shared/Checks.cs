namespace KoreanLlm.Sdk.Consumers;

/// <summary>Prints answers and counts the wrong ones.</summary>
internal static class Checks
{
    private static int _wrong;

    public static int ExitCode => _wrong == 0 ? 0 : 1;

    public static void Is(string what, object expected, object? actual)
    {
        var right = expected.Equals(actual);
        _wrong += right ? 0 : 1;
        Console.WriteLine(FormattableString.Invariant($"{(right ? "ok  " : "FAIL")} {what}: {actual ?? "null"}{(right ? "" : $", expected {expected}")}"));
    }
}
