using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A text in English and, where there is one, in Korean.</summary>
[JsonConverter(typeof(RecordConverter<LocalizedText>))]
public sealed record LocalizedText
{
    /// <summary>The English text. Never blank.</summary>
    public required string English { get; init => field = Guard.Text(value); }

    /// <summary>The Korean text, or <see langword="null"/> where there is none.</summary>
    public string? Korean { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The text in a language, English where there is none.</summary>
    /// <param name="language">A BCP 47 tag; <c>ko</c>, alone or with a region as in <c>ko-KR</c>, selects Korean.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Korean is not null && language.Split('-', '_')[0].Equals("ko", StringComparison.OrdinalIgnoreCase) ? Korean : English;
    }

    /// <summary>The English text, followed by the Korean one in parentheses where there is one.</summary>
    public override string ToString() => Korean is null || Korean == English ? English : $"{English} ({Korean})";
}
