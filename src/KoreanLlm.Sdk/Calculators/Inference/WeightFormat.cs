using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How weights are stored: bits of a weight, and what stays wider.</summary>
[JsonConverter(typeof(RecordConverter<WeightFormat>))]
public sealed record WeightFormat
{
    /// <summary>IEEE single precision, 32 bits.</summary>
    public static WeightFormat Fp32 { get; } = Of("fp32", 32);

    /// <summary>bfloat16, 16 bits.</summary>
    public static WeightFormat Bf16 { get; } = Of("bf16", 16);

    /// <summary>IEEE half precision, 16 bits.</summary>
    public static WeightFormat Fp16 { get; } = Of("fp16", 16);

    /// <summary>8-bit floating point, 8 bits; embedding, head, norms and routers stay in 16.</summary>
    public static WeightFormat Fp8 { get; } = Linear("fp8", 8);

    /// <summary>8-bit integer, 8 bits; embedding, head, norms and routers stay in 16.</summary>
    public static WeightFormat Int8 { get; } = Linear("int8", 8);

    /// <summary>4-bit integer of GPTQ and AWQ with groups of 128 (<c>gptq-int4-g128</c>, <c>awq-int4-g128</c>): 4 + 16/128 + 4/128 = 4.15625 bits; embedding, head, norms and routers stay in 16.</summary>
    public static WeightFormat Int4 { get; } = Linear("int4", 4.15625);

    /// <summary>MXFP4: 4 bits and an 8-bit scale for 32 weights, 4.25 bits; of a mixture of experts the experts alone, the rest stays in 16.</summary>
    public static WeightFormat Mxfp4 { get; } = Linear("mxfp4", 4.25);

    /// <summary>NVFP4: 4 bits and an 8-bit scale for 16 weights, 4.5 bits; embedding, head, norms and routers stay in 16.</summary>
    public static WeightFormat Nvfp4 { get; } = Linear("nvfp4", 4.5);

    /// <summary>GGUF Q8_0: blocks of 32 with a 16-bit scale, 8.5 bits.</summary>
    public static WeightFormat Q8 { get; } = File("q8_0", 8.5);

    /// <summary>GGUF Q6_K: 6.5625 bits.</summary>
    public static WeightFormat Q6K { get; } = File("q6_k", 6.5625);

    /// <summary>GGUF Q5_K in every layer: 5.5 bits, the head in Q6_K.</summary>
    public static WeightFormat Q5K { get; } = File("q5_k", 5.5);

    /// <summary>GGUF Q5_K_M: Q5_K with half of the values and down-projections in Q6_K, about 5.7 bits.</summary>
    public static WeightFormat Q5KM { get; } = File("q5_k_m", 5.7);

    /// <summary>GGUF Q5_K_S: Q5_K with the head in Q6_K, about 5.55 bits.</summary>
    public static WeightFormat Q5KS { get; } = File("q5_k_s", 5.55);

    /// <summary>GGUF Q5_0: 5.5 bits, the head in Q6_K.</summary>
    public static WeightFormat Q5 { get; } = File("q5_0", 5.5);

    /// <summary>GGUF Q4_K in every layer: 4.5 bits, the head in Q6_K.</summary>
    public static WeightFormat Q4K { get; } = File("q4_k", 4.5);

    /// <summary>GGUF Q4_K_M: Q4_K with half of the values and down-projections in Q6_K, about 4.9 bits; more for small or tied models.</summary>
    public static WeightFormat Q4KM { get; } = File("q4_k_m", 4.9);

    /// <summary>GGUF Q4_K_S: Q4_K with the first values and down-projections in Q5_K, about 4.6 bits.</summary>
    public static WeightFormat Q4KS { get; } = File("q4_k_s", 4.6);

    /// <summary>GGUF Q3_K_L: Q3_K with values, outputs and down-projections in Q5_K, about 4.28 bits.</summary>
    public static WeightFormat Q3KL { get; } = File("q3_k_l", 4.28);

    /// <summary>GGUF Q3_K_M: Q3_K with values, outputs and down-projections in Q4_K or Q5_K, about 3.95 bits.</summary>
    public static WeightFormat Q3KM { get; } = File("q3_k_m", 3.95);

    /// <summary>GGUF Q3_K_S: Q3_K with the head in Q6_K, about 3.55 bits.</summary>
    public static WeightFormat Q3KS { get; } = File("q3_k_s", 3.55);

    /// <summary>GGUF Q2_K: Q2_K with values, outputs and down-projections in Q3_K or Q4_K, about 3.25 bits.</summary>
    public static WeightFormat Q2K { get; } = File("q2_k", 3.25);

    /// <summary>GGUF Q4_0: 4.5 bits, the head in Q6_K.</summary>
    public static WeightFormat Q4 { get; } = File("q4_0", 4.5);

    /// <summary>All of the above.</summary>
    public static ImmutableArray<WeightFormat> All { get; } = [Fp32, Bf16, Fp16, Fp8, Int8, Int4, Mxfp4, Nvfp4, Q8, Q6K, Q5K, Q5KM, Q5KS, Q5, Q4K, Q4KM, Q4KS, Q4, Q3KL, Q3KM, Q3KS, Q2K];

    /// <summary>The name, in lower case.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Bits of a weight in the format, scales included; typical ones of a file format. What stays wider depends on the shape of a model: see <see cref="InferenceCalculator.EstimateWeights(Model, WeightFormat)"/>. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double BitsPerWeight { get; init => field = Require.Positive(value, nameof(BitsPerWeight)); }

    /// <summary>What the format leaves wider.</summary>
    internal WeightLayout Layout { get; init; }

    /// <summary>A format of your own, in which every weight takes the same bits.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bitsPerWeight">Bits per weight, scales included. Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bitsPerWeight"/> is not a finite number above 0.</exception>
    public static WeightFormat Of(string name, double bitsPerWeight) => new() { Name = name, BitsPerWeight = bitsPerWeight };

    /// <summary>The format of a name, any case; <c>q4-k-m</c> reads as <c>q4_k_m</c>, <c>f16</c> and <c>f32</c> as GGUF writes them.</summary>
    /// <param name="name">A name of <see cref="All"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such format; the message lists all.</exception>
    public static WeightFormat Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = name.Replace('-', '_').ToLowerInvariant() switch
        {
            "f16" => Fp16.Name,
            "f32" => Fp32.Name,
            "gptq_int4_g128" or "awq_int4_g128" => Int4.Name,
            var other => other,
        };
        return All.FirstOrDefault(f => f.Name == plain)
            ?? throw new ArgumentException($"'{name}' is no weight format: expected one of {string.Join(", ", All.Select(f => f.Name))}.", nameof(name));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static WeightFormat Linear(string name, double bits) => Of(name, bits) with { Layout = WeightLayout.LinearLayers };

    private static WeightFormat File(string name, double bits) => Of(name, bits) with { Layout = WeightLayout.File };
}
