using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A kind of input or output.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<Modality>))]
[TypeConverter(typeof(TextTypeConverter<Modality>))]
public readonly record struct Modality : IVocabulary<Modality>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public Modality(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Text. Slug: <c>text</c>.</summary>
    public static Modality Text { get; } = new("text");

    /// <summary>Still images. Slug: <c>image</c>.</summary>
    public static Modality Image { get; } = new("image");

    /// <summary>Sound and speech. Slug: <c>audio</c>.</summary>
    public static Modality Audio { get; } = new("audio");

    /// <summary>Moving images. Slug: <c>video</c>.</summary>
    public static Modality Video { get; } = new("video");

    /// <summary>A vector that stands for its input. Slug: <c>embedding</c>.</summary>
    public static Modality Embedding { get; } = new("embedding");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static Modality IVocabulary<Modality>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static Modality Parse(string s) => Vocabulary.Parse<Modality>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Modality result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
