using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What happened in an initiative.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<InitiativeEventKind>))]
[TypeConverter(typeof(TextTypeConverter<InitiativeEventKind>))]
public readonly record struct InitiativeEventKind : IVocabulary<InitiativeEventKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public InitiativeEventKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Anything else. Slug: <c>other</c>.</summary>
    public static InitiativeEventKind Other { get; } = new("other");

    /// <summary>A call for proposals. Slug: <c>call</c>.</summary>
    public static InitiativeEventKind Call { get; } = new("call");

    /// <summary>Bids came in. Slug: <c>bids</c>.</summary>
    public static InitiativeEventKind Bids { get; } = new("bids");

    /// <summary>Bidders were shortlisted. Slug: <c>shortlisted</c>.</summary>
    public static InitiativeEventKind Shortlisted { get; } = new("shortlisted");

    /// <summary>Teams were selected. Slug: <c>selected</c>.</summary>
    public static InitiativeEventKind Selected { get; } = new("selected");

    /// <summary>Work began officially. Slug: <c>kick-off</c>.</summary>
    public static InitiativeEventKind KickOff { get; } = new("kick-off");

    /// <summary>Results were shown in public. Slug: <c>presentation</c>.</summary>
    public static InitiativeEventKind Presentation { get; } = new("presentation");

    /// <summary>A stage was judged. Slug: <c>evaluation</c>.</summary>
    public static InitiativeEventKind Evaluation { get; } = new("evaluation");

    /// <summary>A team was added. Slug: <c>added</c>.</summary>
    public static InitiativeEventKind Added { get; } = new("added");

    /// <summary>Somebody declined. Slug: <c>declined</c>.</summary>
    public static InitiativeEventKind Declined { get; } = new("declined");

    /// <summary>Something was announced. Slug: <c>announcement</c>.</summary>
    public static InitiativeEventKind Announcement { get; } = new("announcement");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static InitiativeEventKind IVocabulary<InitiativeEventKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static InitiativeEventKind Parse(string s) => Vocabulary.Parse<InitiativeEventKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out InitiativeEventKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
