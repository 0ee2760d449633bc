namespace KoreanLlm.Sdk.Tests.Domain;

public class VocabularyTests
{
    public static TheoryData<Type> All => [.. Vocabularies.All];

    [Theory]
    [MemberData(nameof(All))]
    public void The_default_value_of_a_vocabulary_is_unspecified(Type vocabulary)
    {
        var unspecified = Activator.CreateInstance(vocabulary)!;
        unspecified.Should().Be(Activator.CreateInstance(vocabulary, "unspecified"));
        unspecified.ToString().Should().Be("unspecified");
    }

    [Fact]
    public void A_vocabulary_reads_any_slug_and_nothing_else()
    {
        ModelDomain.Parse("maritime-law").Value.Should().Be("maritime-law");
        ParseSpan<ModelDomain>("medical").Should().Be(ModelDomain.Medical);
        ModelDomain.TryParse("Medical!", out var none).Should().BeFalse();
        none.Value.Should().Be("unspecified");
        FluentActions.Invoking(() => ModelDomain.Parse("Medical!")).Should().Throw<FormatException>().WithMessage("*'Medical!' is no ModelDomain*");
    }

    [Theory]
    [InlineData("ko", "가")]
    [InlineData("ko-KR", "가")]
    [InlineData("KO", "가")]
    [InlineData("kok", "a")]
    [InlineData("en", "a")]
    public void A_text_is_Korean_for_Korean_tags_alone(string language, string expected) =>
        new LocalizedText { English = "a", Korean = "가" }.In(language).Should().Be(expected);

    private static T ParseSpan<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
}
