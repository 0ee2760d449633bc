using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>How weights are stored: bits per weight, as a band where the mixture of blocks depends on the model.</summary>
public sealed record WeightFormat
{
    /// <summary>IEEE single precision, 32 bits.</summary>
    public static WeightFormat Fp32 { get; } = Of("fp32", 32);

    /// <summary>bfloat16, 16 bits.</summary>
    public static WeightFormat Bf16 { get; } = Of("bf16", 16);

    /// <summary>IEEE half precision, 16 bits.</summary>
    public static WeightFormat Fp16 { get; } = Of("fp16", 16);

    /// <summary>8-bit floating point with one scale a tensor, 8 bits.</summary>
    public static WeightFormat Fp8 { get; } = Of("fp8", 8);

    /// <summary>8-bit integer, 8 bits.</summary>
    public static WeightFormat Int8 { get; } = Of("int8", 8);

    /// <summary>4-bit integer of GPTQ and AWQ with groups of 128 (<c>gptq-int4-g128</c>, <c>awq-int4-g128</c>): 4 + 16/128 + 4/128 = 4.15625 bits.</summary>
    public static WeightFormat Int4 { get; } = Of("int4", 4.15625);

    /// <summary>MXFP4: 4 bits and an 8-bit scale for 32 weights, 4.25 bits.</summary>
    public static WeightFormat Mxfp4 { get; } = Of("mxfp4", 4.25);

    /// <summary>NVFP4: 4 bits and an 8-bit scale for 16 weights, 4.5 bits.</summary>
    public static WeightFormat Nvfp4 { get; } = Of("nvfp4", 4.5);

    /// <summary>GGUF Q8_0: blocks of 32 with a 16-bit scale, 8.5 bits.</summary>
    public static WeightFormat Q8 { get; } = Of("q8_0", 8.5);

    /// <summary>GGUF Q6_K: 6.5625 bits.</summary>
    public static WeightFormat Q6K { get; } = Of("q6_k", 6.5625);

    /// <summary>GGUF Q5_K in every tensor: 5.5 bits.</summary>
    public static WeightFormat Q5K { get; } = Of("q5_k", 5.5);

    /// <summary>GGUF Q5_K_M: a mixture around Q5_K (5.5) and Q6_K; 5.5 to 5.9 bits, measured 5.65 to 5.70 (Llama 2, Llama 3.1 8B).</summary>
    public static WeightFormat Q5KM { get; } = Of("q5_k_m", 5.7, 5.5, 5.9);

    /// <summary>GGUF Q5_K_S: 5.5 to 5.6 bits, measured 5.50 to 5.57 (Llama 2, Llama 3.1 8B).</summary>
    public static WeightFormat Q5KS { get; } = Of("q5_k_s", 5.55, 5.5, 5.6);

    /// <summary>GGUF Q5_0: 5.5 bits.</summary>
    public static WeightFormat Q5 { get; } = Of("q5_0", 5.5);

    /// <summary>GGUF Q4_K in every tensor: 4.5 bits.</summary>
    public static WeightFormat Q4K { get; } = Of("q4_k", 4.5);

    /// <summary>GGUF Q4_K_M: a mixture of Q4_K (4.5) and Q6_K; 4.8 to 5.0 bits, measured 4.80 to 4.84 (Llama 2), 4.90 (Llama 3 8B) and 4.92 (Qwen2.5 7B).</summary>
    public static WeightFormat Q4KM { get; } = Of("q4_k_m", 4.9, 4.8, 5.0);

    /// <summary>GGUF Q4_K_S: 4.5 to 4.7 bits, measured 4.53 to 4.67 (Llama 2, Llama 3.1 8B).</summary>
    public static WeightFormat Q4KS { get; } = Of("q4_k_s", 4.6, 4.5, 4.7);

    /// <summary>GGUF Q3_K_L: 4.15 to 4.35 bits, measured 4.19 to 4.30 (Llama 2, Llama 3.1 8B).</summary>
    public static WeightFormat Q3KL { get; } = Of("q3_k_l", 4.28, 4.15, 4.35);

    /// <summary>GGUF Q3_K_M: 3.8 to 4.05 bits, measured 3.85 to 3.91 (Llama 2).</summary>
    public static WeightFormat Q3KM { get; } = Of("q3_k_m", 3.95, 3.8, 4.05);

    /// <summary>GGUF Q3_K_S: 3.45 to 3.7 bits, measured 3.47 to 3.64 (Llama 2, Llama 3.1 8B).</summary>
    public static WeightFormat Q3KS { get; } = Of("q3_k_s", 3.55, 3.45, 3.7);

    /// <summary>GGUF Q2_K: 3.1 to 3.4 bits, measured 3.16 (Llama 3.1 8B) to 3.40 (Llama 2 70B).</summary>
    public static WeightFormat Q2K { get; } = Of("q2_k", 3.25, 3.1, 3.4);

    /// <summary>GGUF Q4_0: 4.5 bits.</summary>
    public static WeightFormat Q4 { get; } = Of("q4_0", 4.5);

    /// <summary>All of the above.</summary>
    public static ImmutableArray<WeightFormat> All { get; } = [Fp32, Bf16, Fp16, Fp8, Int8, Int4, Mxfp4, Nvfp4, Q8, Q6K, Q5K, Q5KM, Q5KS, Q5, Q4K, Q4KM, Q4KS, Q4, Q3KL, Q3KM, Q3KS, Q2K];

    /// <summary>The name, in lower case.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Typical bits per weight, scales included. Above 0.</summary>
    public required double BitsPerWeight { get; init => field = Require.Positive(value, nameof(BitsPerWeight)); }

    /// <summary>The lower end of the band; equal to <see cref="BitsPerWeight"/> where there is none. Above 0.</summary>
    public required double LowestBitsPerWeight { get; init => field = Require.Positive(value, nameof(LowestBitsPerWeight)); }

    /// <summary>The upper end of the band. Above 0.</summary>
    public required double HighestBitsPerWeight { get; init => field = Require.Positive(value, nameof(HighestBitsPerWeight)); }

    /// <summary>A format of your own without a band.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bitsPerWeight">Bits per weight, scales included. Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bitsPerWeight"/> is not a finite number above 0.</exception>
    public static WeightFormat Of(string name, double bitsPerWeight) => Of(name, bitsPerWeight, bitsPerWeight, bitsPerWeight);

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

    private static WeightFormat Of(string name, double typical, double lowest, double highest) =>
        new() { Name = name, BitsPerWeight = typical, LowestBitsPerWeight = lowest, HighestBitsPerWeight = highest };
}
