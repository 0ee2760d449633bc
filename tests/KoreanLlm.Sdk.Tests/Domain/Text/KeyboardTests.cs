using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk.Tests.Domain.Text;

public class KeyboardTests
{
    [Theory]
    [InlineData("dprtkdnjs", "엑사원")]
    [InlineData("Tkddydcjf", "쌍용철")]
    [InlineData("thffk vmfh 2", "솔라프로2")]
    public void Hangul_typed_on_the_Latin_layout_is_read(string keys, string meant) => Keyboard.Hangul(keys).Should().Be(Hangul.Letters(meant));

    [Theory]
    [InlineData("ㄷㅌㅁㅐㅜㄷ", "exaone")]
    [InlineData("ㄷㅌ매ㅜㄷ", "exaone")]
    [InlineData("내ㅣㅁㄱ", "solar")]
    public void Latin_typed_on_the_Korean_layout_is_read(string letters, string meant) => Keyboard.Latin(Hangul.Letters(letters)).Should().Be(meant);

    [Theory]
    [InlineData("엑사원 4.0 32B")]
    [InlineData("4.0")]
    public void What_holds_both_or_neither_is_left_alone(string text)
    {
        Keyboard.Hangul(text).Should().BeNull();
        Keyboard.Latin(Hangul.Letters(text.ToLowerInvariant())).Should().BeNull();
    }
}
