namespace KoreanLlm.Sdk;

/// <summary>How the layers of a group attend to earlier tokens.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
public readonly record struct AttentionKind
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

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
