using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>Bands of formats hold the sizes of real files and logs, and their ends are no guess far off.</summary>
public class WeightBandTests
{
    private static readonly TransformerArchitecture Qwen7 = Shape(3584, 28, 28, 4, 128, 18_944, 152_064, tied: false, bias: true);

    private static readonly TransformerArchitecture Exaone2 = Shape(2560, 30, 32, 8, 80, 7168, 102_400, tied: true);

    /// <summary>Shape, format, bytes of a published file or of one in a log of llama.cpp.</summary>
    public static TheoryData<string, string, long> Files { get; } = new()
    {
        // Repositories: EXAONE 3.5 2.4B, Qwen2.5 72B (44.15 GiB), Qwen2.5 7B.
        { "exaone-2.4b", "q4_k_m", 1_644_918_272 },
        { "qwen-72b", "q4_k_m", 47_405_000_000 },
        { "qwen-7b", "q4_k_m", 4_683_074_336 },

        // Logs (github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference), printed in GiB with two digits.
        { "llama-3-8b", "q4_k_m", 4_917_737_554 },
        { "llama-3-70b", "q4_k_m", 42_509_438_812 },
        { "llama-2-7b", "q4_0", 3_822_520_893 },
        { "llama-2-13b", "q4_0", 7_365_868_913 },
        { "llama-2-70b", "q4_0", 38_869_454_029 },
        { "llama-65b", "q4_0", 36_797_132_308 },
    };

    /// <summary>The shapes below count to what the same logs and repositories print.</summary>
    [Theory]
    [InlineData("qwen-72b", 72.7)]
    [InlineData("llama-3-70b", 70.55)]
    [InlineData("llama-2-70b", 68.98)]
    [InlineData("llama-65b", 65.29)]
    [InlineData("llama-2-13b", 13.02)]
    [InlineData("llama-2-7b", 6.74)]
    [InlineData("llama-3-8b", 8.03)]
    public void Shapes_count_to_the_printed_totals(string shape, double billions) =>
        (InferenceCalculator.CountParameters(ModelOf(shape)).Total / 1e9).Should().BeApproximately(billions, 0.0101);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_lies_in_the_band_of_its_shape_and_near_its_typical_size(string shape, string format, long bytes)
    {
        var size = InferenceCalculator.EstimateWeights(ModelOf(shape), WeightFormat.Parse(format)).Value;

        ((double)bytes).Should().BeInRange(size.Lowest.Bytes, size.Highest.Bytes, "{0} is typical", size);
        if (shape != "exaone-2.4b")
        {
            // The file of EXAONE 3.5 2.4B holds its tied head twice, which the typical one does not.
            (size.Typical.Bytes / (double)bytes).Should().BeInRange(0.98, 1.02);
        }

        (size.Highest.Bytes / (double)bytes).Should().BeLessThan(1.12);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_lies_in_the_band_of_its_size_where_the_shape_is_not_known(string shape, string format, long bytes)
    {
        var estimate = InferenceCalculator.EstimateWeights(InferenceCalculator.CountParameters(ModelOf(shape)).Total, WeightFormat.Parse(format));

        ((double)bytes).Should().BeInRange(estimate.Value.Lowest.Bytes, estimate.Value.Highest.Bytes);
        estimate.Warnings.Should().ContainSingle().Which.Should().Contain("not known");
    }

    [Fact]
    public void Int4_keeps_embedding_and_head_in_16_bits()
    {
        var size = InferenceCalculator.EstimateWeights(ModelOf("qwen-7b"), WeightFormat.Int4).Value;

        // 1,089,994,752 weights in 16 bits and a few norms and biases, the rest in 4.15625; a log prints 5.203 GiB.
        size.Typical.Gigabytes.Should().BeApproximately(5.570, 0.002);
        size.Highest.Gibibytes.Should().BeGreaterThan(5.203);
        (size.Highest.Bytes / (double)size.Typical.Bytes).Should().BeLessThan(1.03);
        size.Lowest.Bytes.Should().BeLessThan(size.Typical.Bytes);
    }

    [Fact]
    public void Eight_bit_floats_weigh_what_the_published_files_do()
    {
        // EXAONE 4.0 32B in FP8 with block scales: 33,060,026,368 bytes.
        var size = InferenceCalculator.EstimateWeights(Fixtures.Model("e", m => m with { Architecture = Architectures.Exaone4 }), WeightFormat.Fp8).Value;

        (size.Typical.Bytes / 33_060_026_368.0).Should().BeApproximately(1, 0.001);
        size.Highest.Bytes.Should().BeGreaterThan(33_060_026_368);
    }

    [Fact]
    public void A_tied_head_written_twice_is_still_below_the_upper_end()
    {
        var size = InferenceCalculator.EstimateWeights(ModelOf("exaone-2.4b"), WeightFormat.Fp8).Value;

        (size.Highest.Bytes - size.Typical.Bytes).Should().BeGreaterThan(2L * 102_400 * 2560);
    }

    [Fact]
    public void Experts_alone_are_quantized_in_the_format_of_experts()
    {
        var shape = Exaone2 with { MixtureOfExperts = new MixtureOfExperts { Experts = 32, ActiveExperts = 4, ExpertFeedForwardSize = 2048 }, FeedForwardSize = 0 };
        var count = InferenceCalculator.CountParameters(shape);

        var size = InferenceCalculator.EstimateWeights(Fixtures.Model("moe", m => m with { Architecture = shape }), WeightFormat.Mxfp4).Value;

        size.Typical.Bytes.Should().BeCloseTo((long)((count.RoutedExperts * 4.25 / 8) + (2 * (count.Total - count.RoutedExperts))), 2);
    }

    [Fact]
    public void Every_band_holds_its_typical_size()
    {
        foreach (var format in WeightFormat.All)
        {
            foreach (var parameters in new[] { 1L, 1000, 500_000_000, 7_000_000_000, 70_000_000_000, 700_000_000_000 })
            {
                var size = InferenceCalculator.EstimateWeights(parameters, format).Value;
                size.Typical.Bytes.Should().BeInRange(size.Lowest.Bytes, size.Highest.Bytes, "{0} of {1}", format, parameters);
            }

            foreach (var shape in new[] { "exaone-2.4b", "qwen-7b", "qwen-72b" })
            {
                var size = InferenceCalculator.EstimateWeights(ModelOf(shape), format).Value;
                size.Typical.Bytes.Should().BeInRange(size.Lowest.Bytes, size.Highest.Bytes, "{0} of {1}", format, shape);
            }
        }
    }

    private static Model ModelOf(string shape) => Fixtures.Model(shape, m => m with
    {
        Architecture = shape switch
        {
            "exaone-2.4b" => Exaone2,
            "qwen-7b" => Qwen7,
            "qwen-72b" => Shape(8192, 80, 64, 8, 128, 29_568, 152_064, tied: false, bias: true),
            "llama-3-8b" => Shape(4096, 32, 32, 8, 128, 14_336, 128_256, tied: false),
            "llama-3-70b" => Shape(8192, 80, 64, 8, 128, 28_672, 128_256, tied: false),
            "llama-2-70b" => Shape(8192, 80, 64, 8, 128, 28_672, 32_000, tied: false),
            "llama-65b" => Shape(8192, 80, 64, 64, 128, 22_016, 32_000, tied: false),
            "llama-2-13b" => Shape(5120, 40, 40, 40, 128, 13_824, 32_000, tied: false),
            _ => Shape(4096, 32, 32, 32, 128, 11_008, 32_000, tied: false),
        },
    });

    private static TransformerArchitecture Shape(int hidden, int layers, int heads, int keyValueHeads, int head, int feedForward, int vocabulary, bool tied, bool bias = false) => new()
    {
        Layers = layers,
        HiddenSize = hidden,
        AttentionHeads = heads,
        KeyValueHeads = keyValueHeads,
        HeadDimension = head,
        FeedForwardSize = feedForward,
        VocabularySize = vocabulary,
        TiedEmbeddings = tied,
        QueryKeyValueBias = bias,
    };
}
