namespace KoreanLlm.Sdk.Tests.Domain;

public class VocabularyTests
{
    [Fact]
    public void The_default_value_of_a_vocabulary_equals_its_word()
    {
        default(Modality).Should().Be(new Modality("unspecified"));
        default(ModelTask).Should().Be(new ModelTask("unspecified"));
        default(ModelDomain).Should().Be(new ModelDomain("unspecified"));
        default(ApiStyle).Should().Be(new ApiStyle("unspecified"));
        default(AttentionKind).Should().Be(new AttentionKind("unspecified"));
        default(NumberFormat).Should().Be(new NumberFormat("unspecified"));
        default(OrganizationKind).Should().Be(new OrganizationKind("unspecified"));
        default(Modality).ToString().Should().Be("unspecified");
    }

    [Theory]
    [InlineData("ko", "가")]
    [InlineData("ko-KR", "가")]
    [InlineData("KO", "가")]
    [InlineData("kok", "a")]
    [InlineData("en", "a")]
    public void A_text_is_Korean_for_Korean_tags_alone(string language, string expected) =>
        new LocalizedText { English = "a", Korean = "가" }.In(language).Should().Be(expected);
}
