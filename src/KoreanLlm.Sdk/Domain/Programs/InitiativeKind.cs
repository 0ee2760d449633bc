using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Whose initiative it is.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<InitiativeKind>))]
[TypeConverter(typeof(TextTypeConverter<InitiativeKind>))]
public readonly record struct InitiativeKind : IVocabulary<InitiativeKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public InitiativeKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>A programme of a government. Slug: <c>government-programme</c>.</summary>
    public static InitiativeKind GovernmentProgramme { get; } = new("government-programme");

    /// <summary>A strategy of a company. Slug: <c>corporate-strategy</c>.</summary>
    public static InitiativeKind CorporateStrategy { get; } = new("corporate-strategy");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static InitiativeKind IVocabulary<InitiativeKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static InitiativeKind Parse(string s) => Vocabulary.Parse<InitiativeKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out InitiativeKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
