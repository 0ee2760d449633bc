using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A step in the life of a model.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<LifecycleStage>))]
[TypeConverter(typeof(TextTypeConverter<LifecycleStage>))]
public readonly record struct LifecycleStage : IVocabulary<LifecycleStage>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public LifecycleStage(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Made known, not yet usable by others. Slug: <c>announced</c>.</summary>
    public static LifecycleStage Announced { get; } = new("announced");

    /// <summary>Usable as a preview. Slug: <c>preview</c>.</summary>
    public static LifecycleStage Preview { get; } = new("preview");

    /// <summary>Generally available. Slug: <c>released</c>.</summary>
    public static LifecycleStage Released { get; } = new("released");

    /// <summary>Still served, but its end is announced. Slug: <c>deprecated</c>.</summary>
    public static LifecycleStage Deprecated { get; } = new("deprecated");

    /// <summary>No longer served. Slug: <c>retired</c>.</summary>
    public static LifecycleStage Retired { get; } = new("retired");

    /// <summary>Taken back: weights or access removed. Slug: <c>withdrawn</c>.</summary>
    public static LifecycleStage Withdrawn { get; } = new("withdrawn");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    /// <summary>Whether it comes before general availability.</summary>
    internal bool IsBeforeRelease => this == Announced || this == Preview;

    /// <summary>Whether somebody outside could use the model from then on.</summary>
    internal Answer IsUsable => this == Announced ? Answer.No : this == Preview || this == Released || this == Deprecated || IsEnd == Answer.Yes ? Answer.Yes : Answer.CannotTell;

    /// <summary>Whether nothing is offered from then on.</summary>
    internal Answer IsEnd =>
        this == Retired || this == Withdrawn ? Answer.Yes
        : this == Announced || this == Preview || this == Released || this == Deprecated ? Answer.No
        : Answer.CannotTell;

    static LifecycleStage IVocabulary<LifecycleStage>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static LifecycleStage Parse(string s) => Vocabulary.Parse<LifecycleStage>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out LifecycleStage result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
