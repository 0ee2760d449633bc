using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Whether a model writes a chain of reasoning before its answer.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ReasoningMode>))]
[TypeConverter(typeof(TextTypeConverter<ReasoningMode>))]
public readonly record struct ReasoningMode : IVocabulary<ReasoningMode>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ReasoningMode(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>It answers directly. Slug: <c>none</c>.</summary>
    public static ReasoningMode None { get; } = new("none");

    /// <summary>The caller chooses. Slug: <c>hybrid</c>.</summary>
    public static ReasoningMode Hybrid { get; } = new("hybrid");

    /// <summary>It always reasons first. Slug: <c>always</c>.</summary>
    public static ReasoningMode Always { get; } = new("always");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ReasoningMode IVocabulary<ReasoningMode>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ReasoningMode Parse(string s) => Vocabulary.Parse<ReasoningMode>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReasoningMode result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
