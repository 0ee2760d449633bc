using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The protocol an endpoint speaks.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ApiStyle>))]
[TypeConverter(typeof(TextTypeConverter<ApiStyle>))]
public readonly record struct ApiStyle : IVocabulary<ApiStyle>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ApiStyle(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>The chat completions protocol of OpenAI, or close enough for its clients. Slug: <c>openai-compatible</c>.</summary>
    public static ApiStyle OpenAICompatible { get; } = new("openai-compatible");

    /// <summary>The protocol of the provider alone. Slug: <c>native</c>.</summary>
    public static ApiStyle Native { get; } = new("native");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ApiStyle IVocabulary<ApiStyle>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ApiStyle Parse(string s) => Vocabulary.Parse<ApiStyle>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ApiStyle result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
