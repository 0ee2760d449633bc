using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk.Tests.Domain.Text;

/// <summary>Taking syllables apart, judged by the published cases of es-hangul (MIT, Viva Republica), an independent library.</summary>
public class HangulTests
{
    [Theory]
    [InlineData("값", "ㄱㅏㅂㅅ")]
    [InlineData("값이 비싸다", "ㄱㅏㅂㅅㅇㅣ ㅂㅣㅆㅏㄷㅏ")]
    [InlineData("사과 짱", "ㅅㅏㄱㅗㅏ ㅉㅏㅇ")]
    [InlineData("ㄵ", "ㄴㅈ")]
    [InlineData("ㅘ", "ㅗㅏ")]
    public void Syllables_are_taken_apart_into_the_letters_of_a_keyboard(string text, string letters) => Hangul.Letters(text).Should().Be(letters);

    [Theory]
    [InlineData("사과", "ㅅㄱ")]
    [InlineData("프론트엔드", "ㅍㄹㅌㅇㄷ")]
    [InlineData("리액트", "ㄹㅇㅌ")]
    [InlineData("띄어 쓰기", "ㄸㅇ ㅆㄱ")]
    [InlineData("네이버123", "ㄴㅇㅂ123")]
    [InlineData("ㄴㅈ", "ㄴㅈ")]
    public void The_initial_consonants_of_a_word_are_named(string text, string initials) =>
        string.Concat(text.Select(Hangul.Initial)).Should().Be(initials);

    [Fact]
    public void Every_syllable_survives_being_decomposed()
    {
        for (var c = '\uAC00'; c <= '\uD7A3'; c++)
        {
            // What a file system that stores names decomposed makes of it (Unicode, chapter 3.12).
            var index = c - 0xAC00;
            var jamo = $"{(char)(0x1100 + index / 588)}{(char)(0x1161 + index / 28 % 21)}{(index % 28 == 0 ? "" : ((char)(0x11A7 + index % 28)).ToString())}";

            NameKey.Of(jamo).Should().Be(c.ToString());
            NormalForm.IsComposed(jamo).Should().BeFalse();
        }
    }
}
