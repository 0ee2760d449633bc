using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A kind of entity of the catalog.</summary>
/// <remarks>An open vocabulary: a later version may know more kinds, the members are those of this one. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<EntityKind>))]
[TypeConverter(typeof(TextTypeConverter<EntityKind>))]
public readonly record struct EntityKind : IVocabulary<EntityKind>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public EntityKind(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>A <see cref="Sdk.Model"/>. Slug: <c>model</c>.</summary>
    public static EntityKind Model { get; } = new("model");

    /// <summary>A <see cref="Sdk.ReferenceModel"/>. Slug: <c>reference-model</c>.</summary>
    public static EntityKind ReferenceModel { get; } = new("reference-model");

    /// <summary>A <see cref="Sdk.Benchmark"/>. Slug: <c>benchmark</c>.</summary>
    public static EntityKind Benchmark { get; } = new("benchmark");

    /// <summary>A <see cref="BenchmarkResult"/>. Slug: <c>result</c>.</summary>
    public static EntityKind Result { get; } = new("result");

    /// <summary>An <see cref="Sdk.Organization"/>. Slug: <c>organization</c>.</summary>
    public static EntityKind Organization { get; } = new("organization");

    /// <summary>An <see cref="Sdk.Initiative"/>. Slug: <c>initiative</c>.</summary>
    public static EntityKind Initiative { get; } = new("initiative");

    /// <summary>A <see cref="Sdk.Consortium"/>. Slug: <c>consortium</c>.</summary>
    public static EntityKind Consortium { get; } = new("consortium");

    /// <summary>A <see cref="RegulatoryGuideline"/>. Slug: <c>guideline</c>.</summary>
    public static EntityKind Guideline { get; } = new("guideline");

    /// <summary>A <see cref="MarketForecast"/>. Slug: <c>forecast</c>.</summary>
    public static EntityKind Forecast { get; } = new("forecast");

    /// <summary>An <see cref="Sdk.Accelerator"/>. Slug: <c>accelerator</c>.</summary>
    public static EntityKind Accelerator { get; } = new("accelerator");

    /// <summary>A <see cref="Sdk.License"/>. Slug: <c>license</c>.</summary>
    public static EntityKind License { get; } = new("license");

    /// <summary>A <see cref="Sdk.Measurement"/>. Slug: <c>measurement</c>.</summary>
    public static EntityKind Measurement { get; } = new("measurement");

    /// <summary>An <see cref="Sdk.EngineProfile"/>. Slug: <c>engine-profile</c>.</summary>
    public static EntityKind EngineProfile { get; } = new("engine-profile");

    /// <summary>A <see cref="Sdk.Claim"/>. Slug: <c>claim</c>.</summary>
    public static EntityKind Claim { get; } = new("claim");

    /// <summary>A <see cref="Sdk.Source"/>. Slug: <c>source</c>.</summary>
    public static EntityKind Source { get; } = new("source");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static EntityKind IVocabulary<EntityKind>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static EntityKind Parse(string s) => Vocabulary.Parse<EntityKind>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out EntityKind result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
