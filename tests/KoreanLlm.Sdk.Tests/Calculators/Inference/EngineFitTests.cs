using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

/// <summary>What an engine and a device leave for weights and cache.</summary>
public class EngineFitTests
{
    private const double Gibibyte = 1L << 30;

    private static readonly Accelerator H100 = new()
    {
        Id = "h100",
        Name = Fixtures.Text("H100"),
        Vendor = "v",
        MemoryBytes = 80_000_000_000,
        UsableMemoryBytes = 85_018_877_624,
    };

    private static readonly Model Exaone = Fixtures.Model("exaone", m => m with { Architecture = Architectures.Exaone4, TotalParameters = 32_003_216_384, ContextLength = 131_072 });

    private static readonly FitRequest Request = new() { Accelerator = H100, Weights = WeightFormat.Fp8, ContextTokens = 16_384 };

    private static readonly EngineProfile Engine = new()
    {
        Id = "engine",
        Name = Fixtures.Text("Engine"),
        Engine = InferenceEngine.Vllm,
        ActivationBytes = 3_000_000_000,
        GraphBytes = 400_000_000,
        ContextBytes = 500_000_000,
        NonFrameworkBytes = 100_000_000,
        DefaultUtilization = 0.92,
        BlockSize = 64,
    };

    [Fact]
    public void What_the_device_reports_decides_and_the_marketed_size_is_marked()
    {
        var reported = InferenceCalculator.EstimateFit(Exaone, Request with { OverheadBytesPerDevice = 0 });
        var marketed = InferenceCalculator.EstimateFit(Exaone, Request with { OverheadBytesPerDevice = 0, Accelerator = H100 with { UsableMemoryBytes = null } });

        reported.Value.AvailableBytes.Should().BeApproximately(0.9 * 85_018_877_624, 1);
        reported.Warnings.Should().BeEmpty();
        marketed.Value.AvailableBytes.Should().BeApproximately(72e9, 1);
        marketed.Warnings.Should().ContainSingle().Which.Should().Contain("'h100'").And.Contain("marketed");
    }

    [Fact]
    public void An_engine_brings_its_overhead_utilization_and_blocks()
    {
        var fit = InferenceCalculator.EstimateFit(Exaone, Request with { Engine = Engine, Devices = 2 });

        fit.Value.OverheadBytes.Should().Be(2 * 4e9);
        fit.Value.AvailableBytes.Should().BeApproximately(2 * ((0.92 * 85_018_877_624) - 4e9), 1);
        fit.Value.Cache.Bytes.Should().Be(InferenceCalculator.CacheSize(Exaone, 16_384, 1, new CacheOptions { BlockSize = 64 }).BlockRounded.Bytes);
        fit.Preset.Should().Be("fp8, engine, 92 % of the memory");
        InferenceCalculator.EstimateFit(Exaone, Request with { Engine = Engine, Utilization = 0.5, OverheadBytesPerDevice = 1 }).Value.AvailableBytes.Should().BeApproximately((0.5 * 85_018_877_624) - 1, 1);
    }

    [Fact]
    public void A_utilization_is_that_of_its_basis()
    {
        var weights = InferenceCalculator.EstimateWeights(Exaone, WeightFormat.Fp8).Value.Highest.Bytes;
        double Available(UtilizationBasis basis) => InferenceCalculator.EstimateFit(Exaone, Request with { Engine = Engine with { UtilizationBasis = basis } }).Value.AvailableBytes;

        Available(UtilizationBasis.TotalMemory).Should().BeApproximately((0.92 * 85_018_877_624) - 4e9, 1);
        Available(UtilizationBasis.FreeMemory).Should().BeApproximately(weights + (0.92 * (85_018_877_624 - 4e9 - weights)), 10);
        Available(UtilizationBasis.WeightsAndCache).Should().BeApproximately(0.92 * 85_018_877_624, 1);
    }

    /// <summary>
    /// Start-ups of vLLM on an H100, as llm-d-planner publishes them: vocabulary, devices, utilization, weights and room for the cache of one device in GiB. The figures of gpt-oss-120b add up
    /// with 95 % of the memory, not with the 90 % of its table. The last is Mistral Small 3.2, a model with a
    /// vision part, whose trial run took less than half of what the others show.
    /// </summary>
    [Theory]
    [InlineData(201_088, 1, 0.9, 13.47, 50.28)]
    [InlineData(201_088, 1, 0.95, 64.38, 3.33)]
    [InlineData(128_256, 2, 0.9, 33.88, 32.00)]
    [InlineData(128_256, 1, 0.9, 14.99, 51.38)]
    [InlineData(151_936, 1, 0.9, 1.12, 64.45)]
    [InlineData(151_936, 1, 0.9, 61.03, 4.45)]
    [InlineData(151_936, 2, 0.9, 30.59, 34.49)]
    [InlineData(131_072, 1, 0.95, 44.76, 28.20, 0.90)]
    public void Without_an_engine_the_room_is_near_that_of_published_starts(int vocabulary, int devices, double utilization, double weights, double room, double least = 0.97)
    {
        var architecture = Architectures.Exaone4 with { VocabularySize = vocabulary, HiddenSize = 4096, FeedForwardSize = 4096 };
        var fit = InferenceCalculator.EstimateFit(Exaone with { Architecture = architecture }, Request with { Devices = devices, Utilization = utilization }).Value;

        var left = (fit.AvailableBytes / devices / Gibibyte) - weights;

        (left / room).Should().BeInRange(least, 1.02, "{0:0.00} GiB are left", left);
    }

    [Fact]
    public void Without_an_engine_a_small_device_runs_fewer_sequences_in_its_trial()
    {
        // EXAONE 4.0 1.2B on a device of 25.4 GB at 85 %: 2.39 GiB of weights, 16.70 GiB left.
        var small = H100 with { UsableMemoryBytes = 25_393_364_992 };
        var fit = InferenceCalculator.EstimateFit(Exaone with { Architecture = Architectures.Exaone4 with { HiddenSize = 2048, FeedForwardSize = 4096 } }, Request with { Accelerator = small, Utilization = 0.85 }).Value;

        ((fit.AvailableBytes / Gibibyte) - 2.39).Should().BeApproximately(16.70, 0.5);
    }

    [Fact]
    public void A_band_between_whose_ends_the_memory_lies_cannot_be_told()
    {
        var size = InferenceCalculator.EstimateWeights(Exaone, WeightFormat.Q4KM).Value;
        FitResult At(double bytes) => InferenceCalculator.EstimateFit(Exaone, Request with { Weights = WeightFormat.Q4KM, ContextTokens = 1, Utilization = 1, OverheadBytesPerDevice = H100.UsableMemoryBytes!.Value - bytes }).Value;
        var cache = At(size.Highest.Bytes).Cache.Bytes;

        At(size.Highest.Bytes + cache).Decision.Should().Be(Answer.Yes);
        At(size.Typical.Bytes + cache).Decision.Should().Be(Answer.CannotTell);
        At(size.Typical.Bytes + cache).ToString().Should().StartWith("may fit:");
        At(size.Lowest.Bytes + cache - 1).Decision.Should().Be(Answer.No);
    }

    [Fact]
    public void Without_a_shape_weights_and_the_largest_plausible_cache_decide()
    {
        var unknown = Exaone with { Architecture = null };
        FitResult Fit(FitRequest request) => InferenceCalculator.EstimateFit(unknown, request).Value;

        Fit(Request with { Devices = 4 }).Decision.Should().Be(Answer.Yes);
        var open = Fit(Request with { Sequences = 8 });
        open.Decision.Should().Be(Answer.CannotTell);
        open.ToString().Should().StartWith("fits unless the cache takes more than ");
        Fit(Request with { Weights = WeightFormat.Fp32 }).Decision.Should().Be(Answer.No);
        InferenceCalculator.EstimateFit(unknown, Request).Warnings.Should().Contain(w => w.Contains("no Architecture"));
        InferenceCalculator.EstimateFit(Exaone, Request).Value.Cache.Bytes.Should().BeLessThan(Fit(Request).Cache.Bytes);
    }

    [Fact]
    public void Requests_beyond_every_memory_are_answered()
    {
        InferenceCalculator.EstimateFit(Exaone, Request with { Sequences = int.MaxValue, ContextTokens = long.MaxValue }).Value.Decision.Should().Be(Answer.No);
        InferenceCalculator.EstimateFit(Exaone, Request with { OverheadBytesPerDevice = 1e12 }).Value.AvailableBytes.Should().BeNegative();
    }

    [Fact]
    public void The_longest_context_fits_and_one_token_more_does_not()
    {
        var request = Request with { Sequences = 24 };

        var longest = InferenceCalculator.LongestContext(Exaone, request);

        longest.Value.Should().BeInRange(1_000, 131_071);
        InferenceCalculator.EstimateFit(Exaone, request with { ContextTokens = longest.Value }).Value.Fits.Should().BeTrue();
        InferenceCalculator.EstimateFit(Exaone, request with { ContextTokens = longest.Value + 1 }).Value.Fits.Should().BeFalse();
        InferenceCalculator.LongestContext(Exaone, request with { Sequences = 1 }).Should().Match<Estimate<long>>(e => e.Value == 131_072 && e.Warnings[0].Contains("own context length"));
        InferenceCalculator.LongestContext(Exaone, request with { Weights = WeightFormat.Fp32 }).Value.Should().Be(0);
        InferenceCalculator.LongestContext(Exaone with { Architecture = null }, request with { Devices = 4 }).Value.Should().BeLessThan(InferenceCalculator.LongestContext(Exaone, request with { Devices = 4 }).Value);
        InferenceCalculator.LongestContext(Exaone with { ContextLength = null }, request with { Sequences = 1, Devices = 8 }).Value.Should().BeGreaterThan(131_072);
    }

    [Property(MaxTest = 40)]
    public bool More_users_never_get_a_longer_context(byte first, byte second)
    {
        var (few, many) = (1 + Math.Min(first, second), 1 + Math.Max(first, second));

        return InferenceCalculator.LongestContext(Exaone, Request with { Sequences = many }).Value <= InferenceCalculator.LongestContext(Exaone, Request with { Sequences = few }).Value;
    }

    [Fact]
    public void The_accuracy_says_that_nobody_measured_it_where_no_run_speaks()
    {
        var accuracy = InferenceCalculator.EstimateFit(Exaone, Request with { Engine = Engine with { Engine = new InferenceEngine("unheard-of") } }).Accuracy;

        (accuracy.IsMeasured, accuracy.Runs, accuracy.Regime).Should().Be((false, 0, "unheard-of"));
        accuracy.ToString().Should().Be("nobody has measured it");
        ScalingCalculator.EstimateLoss(1e9, 1e10, ScalingLaw.Besiroglu2024Paper).Accuracy.IsMeasured.Should().BeFalse();
    }
}
