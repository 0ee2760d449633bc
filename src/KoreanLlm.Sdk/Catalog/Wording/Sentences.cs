namespace KoreanLlm.Sdk;

/// <summary>Says a sentence in every language. A further language is a further class beside these two.</summary>
internal static class Sentences
{
    private static readonly EnglishWording English = new();
    private static readonly KoreanWording Korean = new();

    public static LocalizedText Say(Func<Wording, string> sentence) => new() { English = sentence(English), Korean = sentence(Korean) };
}
