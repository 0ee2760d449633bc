using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How the layers of a group attend to earlier tokens.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<AttentionKind>))]
[TypeConverter(typeof(TextTypeConverter<AttentionKind>))]
public readonly record struct AttentionKind : IVocabulary<AttentionKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public AttentionKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Every token attends to all earlier ones. Slug: <c>full</c>.</summary>
    public static AttentionKind Full { get; } = new("full");

    /// <summary>Every token attends to the last few thousand ones. Slug: <c>sliding-window</c>.</summary>
    public static AttentionKind SlidingWindow { get; } = new("sliding-window");

    /// <summary>Linear attention or a state-space layer: a state of constant size instead of a cache. Slug: <c>linear</c>.</summary>
    public static AttentionKind Linear { get; } = new("linear");

    /// <summary>No attention at all: a layer that is a feed-forward alone, as in Nemotron-H. Slug: <c>none</c>.</summary>
    public static AttentionKind None { get; } = new("none");

    /// <summary>The layers attend, how far is not known: their weights are counted, and their cache is sized as if they saw everything. Slug: <c>unknown</c>.</summary>
    public static AttentionKind Unknown { get; } = new("unknown");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static AttentionKind IVocabulary<AttentionKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static AttentionKind Parse(string s) => Vocabulary.Parse<AttentionKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AttentionKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
