using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Formats of weights and cache as logs print them.</summary>
internal static class Formats
{
    /// <summary>The format of the weights; null where it is not known.</summary>
    public static WeightFormat? Of(Measurement measurement)
    {
        var text = (measurement.WeightsFormat ?? "").ToLowerInvariant().Replace("gguf ", "", StringComparison.Ordinal);
        return text switch
        {
            // Nothing is said of a start from the published weights: then they are loaded as they are.
            "" => measurement.HuggingFaceId is null || measurement.Quantity == MeasuredQuantity.FileBytes ? null : AsPublished(measurement.HuggingFaceId),
            "float32" => WeightFormat.Fp32,
            "float16" => WeightFormat.Fp16,
            "bfloat16" => WeightFormat.Bf16,
            "w8a8" or "w8a8 int8" => WeightFormat.Int8,
            "w4a16" or "awq" or "gptq 4-bit" => WeightFormat.Int4,
            "fp4" => WeightFormat.Nvfp4,
            _ when text.StartsWith("fp8", StringComparison.Ordinal) => WeightFormat.Fp8,
            _ => WeightFormat.All.FirstOrDefault(f => f.Name == text || (text == "f16" && f == WeightFormat.Fp16) || (text == "f32" && f == WeightFormat.Fp32)),
        };
    }

    /// <summary>Bytes of an element of the cache: 1 in 8 bits, else 2.</summary>
    public static double CacheBytes(Measurement measurement) =>
        measurement.CacheFormat is { } text && (text.StartsWith("fp8", StringComparison.OrdinalIgnoreCase) || text.StartsWith("int8", StringComparison.OrdinalIgnoreCase)) ? 1 : 2;

    private static WeightFormat? AsPublished(string repository) =>
        repository.Contains("gpt-oss", StringComparison.OrdinalIgnoreCase) ? WeightFormat.Mxfp4
        : repository.Contains("fp8", StringComparison.OrdinalIgnoreCase) ? WeightFormat.Fp8
        : repository.Contains("awq", StringComparison.OrdinalIgnoreCase) || repository.Contains("gptq", StringComparison.OrdinalIgnoreCase) ? WeightFormat.Int4
        : repository.Contains("kimi-k2", StringComparison.OrdinalIgnoreCase) ? null
        : WeightFormat.Bf16;
}
