using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A number format of weights, caches or arithmetic.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<NumberFormat>))]
[TypeConverter(typeof(TextTypeConverter<NumberFormat>))]
public readonly record struct NumberFormat : IVocabulary<NumberFormat>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public NumberFormat(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>IEEE double precision. Slug: <c>fp64</c>.</summary>
    public static NumberFormat Fp64 { get; } = new("fp64");

    /// <summary>IEEE single precision. Slug: <c>fp32</c>.</summary>
    public static NumberFormat Fp32 { get; } = new("fp32");

    /// <summary>TensorFloat-32. Slug: <c>tf32</c>.</summary>
    public static NumberFormat Tf32 { get; } = new("tf32");

    /// <summary>bfloat16. Slug: <c>bf16</c>.</summary>
    public static NumberFormat Bf16 { get; } = new("bf16");

    /// <summary>IEEE half precision. Slug: <c>fp16</c>.</summary>
    public static NumberFormat Fp16 { get; } = new("fp16");

    /// <summary>8-bit floating point. Slug: <c>fp8</c>.</summary>
    public static NumberFormat Fp8 { get; } = new("fp8");

    /// <summary>8-bit integer. Slug: <c>int8</c>.</summary>
    public static NumberFormat Int8 { get; } = new("int8");

    /// <summary>4-bit floating point. Slug: <c>fp4</c>.</summary>
    public static NumberFormat Fp4 { get; } = new("fp4");

    /// <summary>4-bit integer. Slug: <c>int4</c>.</summary>
    public static NumberFormat Int4 { get; } = new("int4");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static NumberFormat IVocabulary<NumberFormat>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static NumberFormat Parse(string s) => Vocabulary.Parse<NumberFormat>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out NumberFormat result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
