using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The rule by which a published value was preferred to its rival.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ConflictRule>))]
[TypeConverter(typeof(TextTypeConverter<ConflictRule>))]
public readonly record struct ConflictRule : IVocabulary<ConflictRule>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ConflictRule(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Nothing decides; the choice is explained in the reason. Slug: <c>unresolved</c>.</summary>
    public static ConflictRule Unresolved { get; } = new("unresolved");

    /// <summary>The chosen value has the primary source. Slug: <c>primary-over-secondary</c>.</summary>
    public static ConflictRule PrimaryOverSecondary { get; } = new("primary-over-secondary");

    /// <summary>Arithmetic from other published values reproduces the chosen value. Slug: <c>arithmetic</c>.</summary>
    public static ConflictRule Arithmetic { get; } = new("arithmetic");

    /// <summary>The chosen value is the more precise or more specific one. Slug: <c>more-specific</c>.</summary>
    public static ConflictRule MoreSpecific { get; } = new("more-specific");

    /// <summary>The chosen value is newer. Slug: <c>newer</c>.</summary>
    public static ConflictRule Newer { get; } = new("newer");

    /// <summary>More independent sources give the chosen value. Slug: <c>majority</c>.</summary>
    public static ConflictRule Majority { get; } = new("majority");

    /// <summary>The two figures measure different things. Slug: <c>scope-differs</c>.</summary>
    public static ConflictRule ScopeDiffers { get; } = new("scope-differs");

    /// <summary>The chosen value comes from an overlay, the rival from what it was laid over. Slug: <c>overlaid</c>.</summary>
    public static ConflictRule Overlaid { get; } = new("overlaid");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ConflictRule IVocabulary<ConflictRule>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ConflictRule Parse(string s) => Vocabulary.Parse<ConflictRule>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConflictRule result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
