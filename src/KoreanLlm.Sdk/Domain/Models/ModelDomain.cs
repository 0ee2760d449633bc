using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The field a model is made for.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ModelDomain>))]
[TypeConverter(typeof(TextTypeConverter<ModelDomain>))]
public readonly record struct ModelDomain : IVocabulary<ModelDomain>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ModelDomain(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>No particular field. Slug: <c>general</c>.</summary>
    public static ModelDomain General { get; } = new("general");

    /// <summary>Medicine and health care. Slug: <c>medical</c>.</summary>
    public static ModelDomain Medical { get; } = new("medical");

    /// <summary>Mathematics. Slug: <c>mathematics</c>.</summary>
    public static ModelDomain Mathematics { get; } = new("mathematics");

    /// <summary>Law. Slug: <c>legal</c>.</summary>
    public static ModelDomain Legal { get; } = new("legal");

    /// <summary>Finance. Slug: <c>finance</c>.</summary>
    public static ModelDomain Finance { get; } = new("finance");

    /// <summary>Education. Slug: <c>education</c>.</summary>
    public static ModelDomain Education { get; } = new("education");

    /// <summary>Telecommunications. Slug: <c>telecommunications</c>.</summary>
    public static ModelDomain Telecommunications { get; } = new("telecommunications");

    /// <summary>Program code. Slug: <c>code</c>.</summary>
    public static ModelDomain Code { get; } = new("code");

    /// <summary>Natural science. Slug: <c>science</c>.</summary>
    public static ModelDomain Science { get; } = new("science");

    /// <summary>Defence. Slug: <c>defense</c>.</summary>
    public static ModelDomain Defense { get; } = new("defense");

    /// <summary>Public administration. Slug: <c>public-administration</c>.</summary>
    public static ModelDomain PublicAdministration { get; } = new("public-administration");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ModelDomain IVocabulary<ModelDomain>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ModelDomain Parse(string s) => Vocabulary.Parse<ModelDomain>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ModelDomain result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
