using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What kind of statement a figure is.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<FigureNature>))]
[TypeConverter(typeof(TextTypeConverter<FigureNature>))]
public readonly record struct FigureNature : IVocabulary<FigureNature>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public FigureNature(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Counted in a survey. Slug: <c>survey</c>.</summary>
    public static FigureNature Survey { get; } = new("survey");

    /// <summary>Estimated for a year that has passed or is under way. Slug: <c>estimate</c>.</summary>
    public static FigureNature Estimated { get; } = new("estimate");

    /// <summary>Foreseen for a year to come. Slug: <c>forecast</c>.</summary>
    public static FigureNature Forecast { get; } = new("forecast");

    /// <summary>Aimed at, by a plan. Slug: <c>target</c>.</summary>
    public static FigureNature Target { get; } = new("target");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static FigureNature IVocabulary<FigureNature>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static FigureNature Parse(string s) => Vocabulary.Parse<FigureNature>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out FigureNature result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
