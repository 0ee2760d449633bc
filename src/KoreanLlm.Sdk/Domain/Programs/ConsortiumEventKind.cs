using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What happened to a consortium.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ConsortiumEventKind>))]
[TypeConverter(typeof(TextTypeConverter<ConsortiumEventKind>))]
public readonly record struct ConsortiumEventKind : IVocabulary<ConsortiumEventKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ConsortiumEventKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Selected at the start. Slug: <c>selected</c>.</summary>
    public static ConsortiumEventKind Selected { get; } = new("selected");

    /// <summary>Added later. Slug: <c>added</c>.</summary>
    public static ConsortiumEventKind Added { get; } = new("added");

    /// <summary>Passed a stage. Slug: <c>advanced</c>.</summary>
    public static ConsortiumEventKind Advanced { get; } = new("advanced");

    /// <summary>Failed a stage. Slug: <c>eliminated</c>.</summary>
    public static ConsortiumEventKind Eliminated { get; } = new("eliminated");

    /// <summary>Left of its own accord. Slug: <c>withdrawn</c>.</summary>
    public static ConsortiumEventKind Withdrawn { get; } = new("withdrawn");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    /// <summary>Where an event of this kind leaves the team.</summary>
    internal ConsortiumStatus Leaves =>
        this == Eliminated ? ConsortiumStatus.Eliminated
        : this == Withdrawn ? ConsortiumStatus.Withdrawn
        : this == Selected || this == Added || this == Advanced ? ConsortiumStatus.Active
        : ConsortiumStatus.Unknown;

    static ConsortiumEventKind IVocabulary<ConsortiumEventKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ConsortiumEventKind Parse(string s) => Vocabulary.Parse<ConsortiumEventKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConsortiumEventKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
