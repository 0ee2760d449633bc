using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What a duty is about, in the catalog's own classification.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ObligationTopic>))]
[TypeConverter(typeof(TextTypeConverter<ObligationTopic>))]
public readonly record struct ObligationTopic : IVocabulary<ObligationTopic>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ObligationTopic(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>To tell users that and how AI is used. Slug: <c>transparency</c>.</summary>
    public static ObligationTopic Transparency { get; } = new("transparency");

    /// <summary>To mark products or generated output. Slug: <c>labelling</c>.</summary>
    public static ObligationTopic Labelling { get; } = new("labelling");

    /// <summary>To find, assess and reduce risks, and to act in incidents. Slug: <c>safety</c>.</summary>
    public static ObligationTopic Safety { get; } = new("safety");

    /// <summary>To run a system for the management of risks. Slug: <c>risk-management</c>.</summary>
    public static ObligationTopic RiskManagement { get; } = new("risk-management");

    /// <summary>To find out whether the law applies. Slug: <c>classification</c>.</summary>
    public static ObligationTopic Classification { get; } = new("classification");

    /// <summary>To assess the effect on people and their rights. Slug: <c>impact-assessment</c>.</summary>
    public static ObligationTopic ImpactAssessment { get; } = new("impact-assessment");

    /// <summary>To be verified, certified, licensed or approved. Slug: <c>certification</c>.</summary>
    public static ObligationTopic Certification { get; } = new("certification");

    /// <summary>To report or submit something to an authority. Slug: <c>reporting</c>.</summary>
    public static ObligationTopic Reporting { get; } = new("reporting");

    /// <summary>To keep or to publish documents. Slug: <c>documentation</c>.</summary>
    public static ObligationTopic Documentation { get; } = new("documentation");

    /// <summary>To protect against intrusion and attacks. Slug: <c>security</c>.</summary>
    public static ObligationTopic Security { get; } = new("security");

    /// <summary>To settle bodies and responsibilities. Slug: <c>governance</c>.</summary>
    public static ObligationTopic Governance { get; } = new("governance");

    /// <summary>To keep people in control. Slug: <c>human-oversight</c>.</summary>
    public static ObligationTopic HumanOversight { get; } = new("human-oversight");

    /// <summary>To check performance, fairness or bias. Slug: <c>performance</c>.</summary>
    public static ObligationTopic Performance { get; } = new("performance");

    /// <summary>To appoint a representative. Slug: <c>representation</c>.</summary>
    public static ObligationTopic Representation { get; } = new("representation");

    /// <summary>To obey orders of an authority. Slug: <c>enforcement</c>.</summary>
    public static ObligationTopic Enforcement { get; } = new("enforcement");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ObligationTopic IVocabulary<ObligationTopic>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ObligationTopic Parse(string s) => Vocabulary.Parse<ObligationTopic>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ObligationTopic result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
