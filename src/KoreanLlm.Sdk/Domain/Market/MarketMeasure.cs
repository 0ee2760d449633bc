using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What the size of a market counts.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<MarketMeasure>))]
[TypeConverter(typeof(TextTypeConverter<MarketMeasure>))]
public readonly record struct MarketMeasure : IVocabulary<MarketMeasure>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public MarketMeasure(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>What buyers spend. Slug: <c>spending</c>.</summary>
    public static MarketMeasure Spending { get; } = new("spending");

    /// <summary>What sellers take in. Slug: <c>revenue</c>.</summary>
    public static MarketMeasure Revenue { get; } = new("revenue");

    /// <summary>The value of what is produced. Slug: <c>production</c>.</summary>
    public static MarketMeasure Production { get; } = new("production");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static MarketMeasure IVocabulary<MarketMeasure>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static MarketMeasure Parse(string s) => Vocabulary.Parse<MarketMeasure>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out MarketMeasure result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
