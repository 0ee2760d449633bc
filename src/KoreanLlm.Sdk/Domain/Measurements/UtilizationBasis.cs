using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What the memory utilization of an engine is a fraction of.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<UtilizationBasis>))]
[TypeConverter(typeof(TextTypeConverter<UtilizationBasis>))]
public readonly record struct UtilizationBasis : IVocabulary<UtilizationBasis>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public UtilizationBasis(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>All memory of the device; everything the engine takes counts. Slug: <c>total-memory</c>.</summary>
    public static UtilizationBasis TotalMemory { get; } = new("total-memory");

    /// <summary>The memory still free once the weights are loaded. Slug: <c>free-memory</c>.</summary>
    public static UtilizationBasis FreeMemory { get; } = new("free-memory");

    /// <summary>All memory of the device, for weights and cache alone. Slug: <c>weights-and-cache</c>.</summary>
    public static UtilizationBasis WeightsAndCache { get; } = new("weights-and-cache");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static UtilizationBasis IVocabulary<UtilizationBasis>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static UtilizationBasis Parse(string s) => Vocabulary.Parse<UtilizationBasis>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out UtilizationBasis result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
