using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The kind of normalisation of the residual stream.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<NormalizationKind>))]
[TypeConverter(typeof(TextTypeConverter<NormalizationKind>))]
public readonly record struct NormalizationKind : IVocabulary<NormalizationKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public NormalizationKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Root-mean-square normalisation: one weight per channel. Slug: <c>rms-norm</c>.</summary>
    public static NormalizationKind RmsNorm { get; } = new("rms-norm");

    /// <summary>Layer normalisation: a weight and a bias per channel. Slug: <c>layer-norm</c>.</summary>
    public static NormalizationKind LayerNorm { get; } = new("layer-norm");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static NormalizationKind IVocabulary<NormalizationKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static NormalizationKind Parse(string s) => Vocabulary.Parse<NormalizationKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out NormalizationKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
