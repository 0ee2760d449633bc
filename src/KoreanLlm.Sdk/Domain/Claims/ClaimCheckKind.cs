using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a claim is checked.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ClaimCheckKind>))]
[TypeConverter(typeof(TextTypeConverter<ClaimCheckKind>))]
public readonly record struct ClaimCheckKind : IVocabulary<ClaimCheckKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ClaimCheckKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>The ratio of two values, in percent. Slug: <c>ratio</c>.</summary>
    public static ClaimCheckKind Ratio { get; } = new("ratio");

    /// <summary>A stated growth rate against the end points of its forecast. Slug: <c>growth</c>.</summary>
    public static ClaimCheckKind Growth { get; } = new("growth");

    /// <summary>How many consortia of an initiative were active on a day, how many models had a score on a benchmark, or how many services ran a model. Slug: <c>count-at-date</c>.</summary>
    public static ClaimCheckKind CountAtDate { get; } = new("count-at-date");

    /// <summary>One value held against another. Slug: <c>comparison</c>.</summary>
    public static ClaimCheckKind Comparison { get; } = new("comparison");

    /// <summary>The difference of two values. Slug: <c>difference</c>.</summary>
    public static ClaimCheckKind Difference { get; } = new("difference");

    /// <summary>A stated value against a fact of the catalog. Slug: <c>fact</c>.</summary>
    public static ClaimCheckKind Fact { get; } = new("fact");

    /// <summary>Nothing can be computed: a verdict with reasons. Slug: <c>editorial</c>.</summary>
    public static ClaimCheckKind Editorial { get; } = new("editorial");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ClaimCheckKind IVocabulary<ClaimCheckKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ClaimCheckKind Parse(string s) => Vocabulary.Parse<ClaimCheckKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ClaimCheckKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
