using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What an <see cref="ObligationTrigger"/> asks.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<TriggerKind>))]
[TypeConverter(typeof(TextTypeConverter<TriggerKind>))]
public readonly record struct TriggerKind : IVocabulary<TriggerKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public TriggerKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Nothing: the duty always applies. Slug: <c>always</c>.</summary>
    public static TriggerKind Always { get; } = new("always");

    /// <summary>All operands hold. Slug: <c>all-of</c>.</summary>
    public static TriggerKind AllOf { get; } = new("all-of");

    /// <summary>At least one operand holds. Slug: <c>any-of</c>.</summary>
    public static TriggerKind AnyOf { get; } = new("any-of");

    /// <summary>The operand does not hold. Slug: <c>not</c>.</summary>
    public static TriggerKind Not { get; } = new("not");

    /// <summary>Training compute in FLOPs against a threshold. Slug: <c>training-compute</c>.</summary>
    public static TriggerKind TrainingCompute { get; } = new("training-compute");

    /// <summary>The deployment is in a domain. Slug: <c>domain</c>.</summary>
    public static TriggerKind Domain { get; } = new("domain");

    /// <summary>The system generates text, images, sound or video. Slug: <c>generative</c>.</summary>
    public static TriggerKind Generative { get; } = new("generative");

    /// <summary>The deployment is in a high-impact area. Slug: <c>high-impact</c>.</summary>
    public static TriggerKind HighImpact { get; } = new("high-impact");

    /// <summary>Average users a day against a threshold. Slug: <c>daily-users</c>.</summary>
    public static TriggerKind DailyUsers { get; } = new("daily-users");

    /// <summary>Total sales of the operator in a year against a threshold. Slug: <c>total-revenue</c>.</summary>
    public static TriggerKind TotalRevenue { get; } = new("total-revenue");

    /// <summary>Sales of the service in a year against a threshold. Slug: <c>service-revenue</c>.</summary>
    public static TriggerKind ServiceRevenue { get; } = new("service-revenue");

    /// <summary>The system serves people in the jurisdiction. Slug: <c>serves-jurisdiction</c>.</summary>
    public static TriggerKind ServesJurisdiction { get; } = new("serves-jurisdiction");

    /// <summary>A judgement that no figure decides. Slug: <c>judgement</c>.</summary>
    public static TriggerKind Judgement { get; } = new("judgement");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static TriggerKind IVocabulary<TriggerKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static TriggerKind Parse(string s) => Vocabulary.Parse<TriggerKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out TriggerKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
