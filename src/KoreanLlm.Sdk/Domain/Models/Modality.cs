namespace KoreanLlm.Sdk;

/// <summary>A kind of input or output.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
public readonly record struct Modality
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public Modality(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Text. Slug: <c>text</c>.</summary>
    public static Modality Text { get; } = new("text");

    /// <summary>Still images. Slug: <c>image</c>.</summary>
    public static Modality Image { get; } = new("image");

    /// <summary>Sound and speech. Slug: <c>audio</c>.</summary>
    public static Modality Audio { get; } = new("audio");

    /// <summary>Moving images. Slug: <c>video</c>.</summary>
    public static Modality Video { get; } = new("video");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
