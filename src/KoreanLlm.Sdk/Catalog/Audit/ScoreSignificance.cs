namespace KoreanLlm.Sdk;

/// <summary>Whether two accuracies on one benchmark differ by more than chance.</summary>
internal static class ScoreSignificance
{
    public static (string English, string Korean) Of(IKoreanLlmCatalog catalog, ClaimCheck check, double a, double b) => ("", "");
}
