using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class InferenceSamples : PrintedSamples
{
    private const string Page = "calculators.md";

    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Parameters_of_EXAONE_4()
    {
        #region parameters
        var count = InferenceCalculator.CountParameters(catalog.Models["exaone-4.0-32b"]);
        Console.WriteLine($"{count.Total:N0} in total");
        Console.WriteLine($"{count.Embedding:N0} input embedding, {count.OutputHead:N0} output head");
        Console.WriteLine($"{count.Attention:N0} attention, {count.DenseFeedForward:N0} feed-forward, {count.Norms:N0} norms");
        Console.WriteLine($"{count.NonEmbedding:N0} without embeddings, {count.MatrixProduct:N0} in matrix products");
        #endregion

        ShouldPrintWhatThePageSays(Page, "parameters");
    }

    [Fact]
    public void Published_totals_and_their_causes()
    {
        #region parameter-audit
        var architecture = catalog.Models["exaone-4.0-32b"].Architecture!;
        Console.WriteLine(InferenceCalculator.AuditParameters(architecture, 32_000_000_000, rounding: 100_000_000).Agrees); // "32.0B"

        // The weights in 8-bit floats are published as 32,005,105,664 elements.
        var audit = InferenceCalculator.AuditParameters(architecture, 32_005_105_664);
        Console.WriteLine($"{audit.Difference:N0} more: {audit.Explanations[0].Cause}, {audit.Residual} unexplained");
        #endregion

        ShouldPrintWhatThePageSays(Page, "parameter-audit");
    }

    [Fact]
    public void Weights_of_EXAONE_4()
    {
        #region weights
        var model = catalog.Models["exaone-4.0-32b"];
        foreach (var format in new[] { WeightFormat.Bf16, WeightFormat.Fp8, WeightFormat.Int4, WeightFormat.Q4KM })
        {
            var size = InferenceCalculator.EstimateWeights(model, format).Value;
            Console.WriteLine($"{format}: {size.Typical.Gigabytes:F2} GB, {size.Typical.Gibibytes:F2} GiB ({size.Lowest.Gigabytes:F2} to {size.Highest.Gigabytes:F2} GB)");
        }

        var blocks = InferenceCalculator.BlockQuantized(model.Architecture!);
        Console.WriteLine($"fp8 with block scales: {blocks.Size.Gigabytes:F2} GB, {blocks.ScaleElements:N0} scales");
        #endregion

        ShouldPrintWhatThePageSays(Page, "weights");
    }

    [Fact]
    public void Cache_of_EXAONE_4()
    {
        #region cache
        var model = catalog.Models["exaone-4.0-32b"]; // 16 full layers, 48 with a window of 4,096
        var cache = InferenceCalculator.CacheSize(model, contextTokens: 131_072);
        Console.WriteLine($"{cache.BytesPerToken:N0} bytes a token");
        Console.WriteLine($"{cache.Nominal.Gibibytes:F2} GiB as if every layer saw everything");
        Console.WriteLine($"{cache.WindowAware.Gibibytes:F2} GiB with the windows");
        Console.WriteLine($"{cache.BlockRounded.Gibibytes:F2} GiB as a paged allocator reserves it");
        #endregion

        ShouldPrintWhatThePageSays(Page, "cache");
    }

    [Fact]
    public void Cache_of_latent_attention()
    {
        #region latent-cache
        var model = catalog.Models["a.x-k1"]; // latent attention: 61 layers, rank 512, rotary dimension 64
        Console.WriteLine($"{InferenceCalculator.CacheBytesPerToken(model.Architecture!):N0} bytes a token");
        Console.WriteLine($"{2L * 61 * 64 * 192 * 2:N0} if its heads were counted as keys and values");
        #endregion

        ShouldPrintWhatThePageSays(Page, "latent-cache");
    }

    [Fact]
    public void What_fits_on_two_H100()
    {
        #region fit
        var request = new FitRequest
        {
            Accelerator = catalog.Accelerators["nvidia-h100-sxm-80gb"], // reports 85.0 GB
            Devices = 2,
            Weights = WeightFormat.Int8,
            ContextTokens = 32_768,
            Sequences = 8,
        };
        var exaone = catalog.Models["exaone-4.0-32b"];
        var fit = InferenceCalculator.EstimateFit(exaone, request).Value;
        Console.WriteLine($"{fit.Fits}: {fit.Weights.Gigabytes:F1} GB weights + {fit.Cache.Gigabytes:F1} GB cache of {fit.AvailableBytes / 1e9:F1} GB");
        Console.WriteLine($"at most {fit.MaximumSequences} users at once, or contexts of {InferenceCalculator.LongestContext(exaone, request).Value:N0} tokens for 8");

        // How many of which device hold it in bf16 for 32 users?
        foreach (var id in new[] { "nvidia-h100-sxm-80gb", "nvidia-h200-sxm-141gb", "nvidia-rtx-4090", "rebellions-rebel100" })
        {
            var devices = InferenceCalculator.EstimateDevices(exaone, request with { Accelerator = catalog.Accelerators[id], Weights = WeightFormat.Bf16, Sequences = 32 }).Value;
            Console.WriteLine($"{id}: {devices.Devices}, {devices}");
        }

        // Where the shape is not known, the weights and the largest plausible cache decide, or nothing does.
        var unknown = exaone with { Architecture = null };
        Console.WriteLine(InferenceCalculator.EstimateFit(unknown, request with { Sequences = 1 }).Value);
        Console.WriteLine(InferenceCalculator.EstimateFit(unknown, request).Value);
        #endregion

        ShouldPrintWhatThePageSays(Page, "fit");
    }

    [Fact]
    public void Blocks_and_sequences()
    {
        #region capacity
        // A.X 3.1 Light in bf16 on a card of 80 GB, of which 90 % may be used.
        var model = catalog.Models["a.x-3.1-light"];
        var perToken = InferenceCalculator.CacheBytesPerToken(model.Architecture!);
        var budget = InferenceCalculator.SequencesThatFit(80e9, 0.9, InferenceCalculator.WeightBytes(model.TotalParameters!.Value, 16).Bytes, 0, perToken, contextTokens: 32_768, blockSize: 16);
        Console.WriteLine($"{budget.AvailableBytes / 1e9:F1} GB for the cache: {budget.Tokens:N0} tokens, {budget.MaximumSequences} sequences of 32,768");
        Console.WriteLine($"{budget.Blocks:N0} blocks, concurrency {budget.MaximumConcurrency:F2}");
        #endregion

        ShouldPrintWhatThePageSays(Page, "capacity");
    }

    [Fact]
    public void Ceiling_of_speed()
    {
        #region roofline
        var count = InferenceCalculator.CountParameters(catalog.Models["exaone-4.0-32b"]);
        var weights = InferenceCalculator.WeightBytes(count.Total, 16).Bytes; // bf16 on one H200: 4.8e12 bytes a second, 989.5e12 FLOP/s
        var cache = InferenceCalculator.CacheSize(catalog.Models["exaone-4.0-32b"], 32_768).WindowAware.Bytes;
        foreach (var batch in new[] { 1, 8, 24 })
        {
            var step = InferenceCalculator.Decode(weights, cache, batch, count.Active, memoryBandwidth: 4.8e12, peak: 989.5e12);
            Console.WriteLine($"decode, batch {batch}: at most {step.TokensPerSecond:N0} tokens a second ({step.Bound})");
        }

        var prompt = InferenceCalculator.Prefill(count.MatrixProduct, 64, 40 * 128, 8192, 1, weights, memoryBandwidth: 4.8e12, peak: 989.5e12, causal: true);
        Console.WriteLine($"prefill of 8,192 tokens: at least {prompt.Seconds:F2} s ({prompt.Bound})");
        #endregion

        ShouldPrintWhatThePageSays(Page, "roofline");
    }

    [Fact]
    public void Ceiling_on_several_devices()
    {
        #region parallel
        // K-EXAONE, a mixture of experts, in fp8 on eight H200 for 64 users with 8,192 tokens each.
        var request = new FitRequest { Accelerator = catalog.Accelerators["nvidia-h200-sxm-141gb"], Devices = 8, Weights = WeightFormat.Fp8, ContextTokens = 8192, Sequences = 64 };
        foreach (var parallelism in Enum.GetValues<Parallelism>())
        {
            var decode = InferenceCalculator.EstimateDecode(catalog.Models["k-exaone-236b-a23b"], request, NumberFormat.Bf16, parallelism);
            Console.WriteLine($"{parallelism}: {decode.Value}");
        }

        var large = InferenceCalculator.EstimateDecode(catalog.Models["k-exaone-236b-a23b"], request with { Devices = 1 }, NumberFormat.Bf16);
        Console.WriteLine(large.Warnings[0]);
        Console.WriteLine(large.Accuracy);
        #endregion

        ShouldPrintWhatThePageSays(Page, "parallel");
    }
}
