using System.Text;
using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk.Tests.Domain.Text;

public class NameKeyTests
{
    [Theory]
    [InlineData("EXAONE 4.0 32B", "exaone4.032b")]
    [InlineData("ＥＸＡＯＮＥ－４.０　３２Ｂ", "exaone4.032b")]
    [InlineData("EXAONE\u200B 4.0\u00A032\u00ADB\uFEFF", "exaone4.032b")]
    [InlineData("EXAONE\u20114.0\u201332B", "exaone4.032b")]
    [InlineData("EXAONE \u22124.0_32B", "exaone\u200D4.032b")]
    [InlineData("\u202Aexaone4.032b\u202C", "exaone4.032b")]
    [InlineData("엑사원", "엑사원")]
    [InlineData("\u110B\u1166\u11A8\u1109\u1161\u110B\u116F\u11AB", "엑사원")]
    [InlineData("ﾾﾡﾩ", "ㅎㄱㄹ")]
    [InlineData("ￜￛￚￗￖￕￔￓￒￏￎￍￌￋￊￇￆￅￄￃￂ", "ㅣㅢㅡㅠㅟㅞㅝㅜㅛㅚㅙㅘㅗㅖㅕㅔㅓㅒㅑㅐㅏ")]
    [InlineData("Zéphyr", "zephyr")]
    [InlineData("Ze\u0301phyr", "zephyr")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("㈜솔트룩스", "(주)솔트룩스")]
    [InlineData("하이퍼클로바 Ⅱ", "하이퍼클로바ii")]
    [InlineData("\u3164솔라\u115F", "솔라")]
    public void Forms_that_people_take_for_the_same_have_one_key(string text, string key) => NameKey.Of(text).Should().Be(NameKey.Of(key));

    [Fact]
    public void A_key_is_its_own_key()
    {
        foreach (var c in Enumerable.Range(0, 0x10000).Select(c => (char)c))
        {
            var key = NameKey.Of($"a{c}b");

            NameKey.Of(key).Should().Be(key, "U+{0:X4}", (int)c);
        }
    }

    [Fact]
    public void Different_words_keep_different_keys() =>
        new[] { "Solar Pro 2", "Solar Pro 3", "솔라", "솔리", "A.X", "AX", "K-EXAONE", "EXAONE" }.Select(NameKey.Of).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("엑사원 4.0", true)]
    [InlineData("plain", true)]
    [InlineData("한국 人工", true)]
    [InlineData("ㅇㅅㅇ", true)]
    [InlineData("ᄀᆨ", true)]
    [InlineData("\u110B\u1166\u11A8", false)]
    [InlineData("가\u11A8", false)]
    [InlineData("Ze\u0301phyr", false)]
    [InlineData("\uF9E1", false)]
    [InlineData("\u212B", false)]
    public void Composed_text_is_told_from_decomposed(string text, bool composed)
    {
        NormalForm.IsComposed(text).Should().Be(composed);
        if ("\u00E9".Normalize(NormalizationForm.FormD).Length == 2)
        {
            text.IsNormalized(NormalizationForm.FormC).Should().Be(composed, "the culture data of the machine say so too");
        }
    }
}
