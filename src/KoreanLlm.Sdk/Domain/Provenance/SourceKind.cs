using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How near a source is to what it speaks of.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<SourceKind>))]
[TypeConverter(typeof(TextTypeConverter<SourceKind>))]
public readonly record struct SourceKind : IVocabulary<SourceKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public SourceKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>The vendor's, author's or authority's own page, report or repository, read directly. Slug: <c>primary</c>.</summary>
    public static SourceKind Primary { get; } = new("primary");

    /// <summary>A copy of a primary source was read; <see cref="Source.Url"/> is the official address. Slug: <c>primary-copy</c>.</summary>
    public static SourceKind PrimaryCopy { get; } = new("primary-copy");

    /// <summary>The press, a registry, or another third party. Slug: <c>secondary</c>.</summary>
    public static SourceKind Secondary { get; } = new("secondary");

    /// <summary>Data of the user, brought by an overlay. Slug: <c>own</c>.</summary>
    public static SourceKind Own { get; } = new("own");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    /// <summary>How near it is to whoever knows: less is nearer.</summary>
    internal int Rank => this == Primary ? 0 : this == PrimaryCopy ? 1 : this == Secondary ? 2 : this == Own ? 3 : 4;

    static SourceKind IVocabulary<SourceKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static SourceKind Parse(string s) => Vocabulary.Parse<SourceKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SourceKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
