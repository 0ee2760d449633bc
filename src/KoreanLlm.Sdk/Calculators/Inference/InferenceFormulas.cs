namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="InferenceCalculator"/>.</summary>
internal static class InferenceFormulas
{
    public static Formula Weights => new()
    {
        Id = "inference.weights",
        Expression = "bytes = sum over parts of parameters x bits of the part / 8",
        Citation = "Definition; parts of file formats: llama.cpp, src/llama-quant.cpp at 007dbbf; bits of block formats from their block layout",
    };

    public static Formula KeyValueCache => new()
    {
        Id = "inference.kv-cache",
        Expression = "2 k d b (full layers x T + sliding layers x min(W, T)) a sequence; latent attention: layers x (r_kv + d_rope) b T",
        Citation = "Shazeer 2019, arXiv:1911.02150; latent attention: DeepSeek-AI 2024, arXiv:2405.04434; blocks: Kwon et al. 2023, arXiv:2309.06180",
    };

    public static Formula Capacity => new()
    {
        Id = "inference.capacity",
        Expression = "weights + cache <= devices x (memory x utilization - overhead)",
        Citation = "Definition; cache in whole blocks: Kwon et al. 2023, arXiv:2309.06180",
    };

    public static Formula Devices => new()
    {
        Id = "inference.devices",
        Expression = "ceil((weights + cache) / (memory x utilization - overhead)), rounded up to a divisor of the attention heads",
        Citation = "Definition; heads split over devices: Shoeybi et al. 2019, arXiv:1909.08053",
    };

    public static Formula Decode => new()
    {
        Id = "inference.roofline-decode",
        Expression = "max((weights read + n x cache) / bandwidth, 2 N_active n / peak)",
        Citation = "Williams et al. 2009; Pope et al. 2022, arXiv:2211.05102",
    };

    public static Formula Prefill => new()
    {
        Id = "inference.roofline-prefill",
        Expression = "max((2 N_mm T + 4 L n d T^2) / peak, weights / bandwidth); half the second term if causal",
        Citation = "Williams et al. 2009; Pope et al. 2022, arXiv:2211.05102",
    };
}
