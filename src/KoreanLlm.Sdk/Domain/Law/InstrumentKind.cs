using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The kind of a legal or regulatory text.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<InstrumentKind>))]
[TypeConverter(typeof(TextTypeConverter<InstrumentKind>))]
public readonly record struct InstrumentKind : IVocabulary<InstrumentKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public InstrumentKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>An act of parliament. Slug: <c>act</c>.</summary>
    public static InstrumentKind Act { get; } = new("act");

    /// <summary>A decree that implements an act. Slug: <c>decree</c>.</summary>
    public static InstrumentKind Decree { get; } = new("decree");

    /// <summary>A notice of an authority. Slug: <c>notice</c>.</summary>
    public static InstrumentKind Notice { get; } = new("notice");

    /// <summary>A guideline. Slug: <c>guideline</c>.</summary>
    public static InstrumentKind Guideline { get; } = new("guideline");

    /// <summary>An executive order. Slug: <c>executive-order</c>.</summary>
    public static InstrumentKind ExecutiveOrder { get; } = new("executive-order");

    /// <summary>A regulation that applies directly, as in the European Union. Slug: <c>regulation</c>.</summary>
    public static InstrumentKind Regulation { get; } = new("regulation");

    /// <summary>A framework for self-regulation. Slug: <c>framework</c>.</summary>
    public static InstrumentKind Framework { get; } = new("framework");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static InstrumentKind IVocabulary<InstrumentKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static InstrumentKind Parse(string s) => Vocabulary.Parse<InstrumentKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out InstrumentKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
