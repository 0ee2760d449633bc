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

    /// <summary>4-bit integer of GPTQ and AWQ with groups of 128: 4 + 16/128 + 4/128 = 4.15625 bits.</summary>
    public static WeightFormat Int4 { get; } = Of("int4", 4.15625);

    /// <summary>MXFP4: 4 bits and an 8-bit scale for 32 weights, 4.25 bits.</summary>
    public static WeightFormat Mxfp4 { get; } = Of("mxfp4", 4.25);

    /// <summary>NVFP4: 4 bits and an 8-bit scale for 16 weights, 4.5 bits.</summary>
    public static WeightFormat Nvfp4 { get; } = Of("nvfp4", 4.5);

    /// <summary>GGUF Q8_0: 8.5 bits.</summary>
    public static WeightFormat Q8 { get; } = Of("q8_0", 8.5);

    /// <summary>GGUF Q6_K: 6.5625 bits.</summary>
    public static WeightFormat Q6K { get; } = Of("q6_k", 6.5625);

    /// <summary>GGUF Q5_K_M: a mixture around Q5_K (5.5) and Q6_K; 5.5 to 5.9 bits.</summary>
    public static WeightFormat Q5KM { get; } = Of("q5_k_m", 5.7, 5.5, 5.9);

    /// <summary>GGUF Q4_K_M: a mixture of Q4_K (4.5) and Q6_K; 4.8 to 5.0 bits, measured 4.90 (Llama 3 8B) and 4.92 (Qwen2.5 7B).</summary>
    public static WeightFormat Q4KM { get; } = Of("q4_k_m", 4.9, 4.8, 5.0);

    /// <summary>GGUF Q4_0: 4.5 bits.</summary>
    public static WeightFormat Q4 { get; } = Of("q4_0", 4.5);

    /// <summary>All of the above.</summary>
    public static ImmutableArray<WeightFormat> All { get; } = [Fp32, Bf16, Fp16, Fp8, Int8, Int4, Mxfp4, Nvfp4, Q8, Q6K, Q5KM, Q4KM, Q4];

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

    /// <summary>The format of a name, any case; <c>q4-k-m</c> reads as <c>q4_k_m</c>.</summary>
    /// <param name="name">A name of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">There is no such format; the message lists all.</exception>
    public static WeightFormat Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(f => f.Name.Equals(name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"'{name}' is no weight format: expected one of {string.Join(", ", All.Select(f => f.Name))}.", nameof(name));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static WeightFormat Of(string name, double typical, double lowest, double highest) =>
        new() { Name = name, BitsPerWeight = typical, LowestBitsPerWeight = lowest, HighestBitsPerWeight = highest };
}
