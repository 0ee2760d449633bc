using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

public class WeightTests
{
    [Theory]
    [InlineData(1, 16, 2)]
    [InlineData(3, 4, 2)]
    [InlineData(1, 4.5, 1)]
    [InlineData(8_030_261_248, 16, 16_060_522_496)]
    public void Bytes_are_rounded_up(long parameters, double bits, long expected) => InferenceCalculator.WeightBytes(parameters, bits).Bytes.Should().Be(expected);

    [Property]
    public bool Halving_the_bits_halves_the_weights(uint parameters)
    {
        var count = 8 * (1 + (long)parameters);
        return InferenceCalculator.WeightBytes(count, 16).Bytes == 2 * InferenceCalculator.WeightBytes(count, 8).Bytes;
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(1, 0)]
    [InlineData(1, double.NaN)]
    public void Nothing_weighs_nothing(long parameters, double bits)
    {
        var act = () => InferenceCalculator.WeightBytes(parameters, bits);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_size_beyond_64_bits_is_an_error()
    {
        var act = () => InferenceCalculator.WeightBytes(long.MaxValue, 16);

        act.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Memory_takes_total_parameters_else_the_count()
    {
        var model = Fixtures.Model("m", m => m with { TotalParameters = 100, ActiveParameters = 10 });
        var format = WeightFormat.Of("byte", 8);
        InferenceCalculator.EstimateWeights(model, format).Value.Typical.Bytes.Should().Be(100);
        InferenceCalculator.EstimateWeights(Fixtures.Model("m", m => m with { Architecture = Architectures.Tiny }), format).Value.Typical.Bytes.Should().Be(480);

        var act = () => InferenceCalculator.EstimateWeights(Fixtures.Model("m"), WeightFormat.Int8);
        act.Should().Throw<InvalidOperationException>().WithMessage("*TotalParameters*");
    }

    [Theory]
    [InlineData("Q4-K-M", 4.9)]
    [InlineData("bf16", 16)]
    [InlineData("int4", 4.15625)]
    [InlineData("mxfp4", 4.25)]
    [InlineData("nvfp4", 4.5)]
    [InlineData("q8_0", 8.5)]
    [InlineData("q6_k", 6.5625)]
    [InlineData("q5_k_m", 5.7)]
    [InlineData("q4_0", 4.5)]
    [InlineData("fp8", 8)]
    [InlineData("fp16", 16)]
    [InlineData("fp32", 32)]
    [InlineData("int8", 8)]
    [InlineData("F16", 16)]
    [InlineData("f32", 32)]
    [InlineData("gptq-int4-g128", 4.15625)]
    [InlineData("awq-int4-g128", 4.15625)]
    public void A_format_is_found_by_name(string name, double bits) => WeightFormat.Parse(name).BitsPerWeight.Should().Be(bits);

    [Fact]
    public void An_unknown_format_is_refused_with_all_known_ones()
    {
        var act = () => WeightFormat.Parse("q3");

        act.Should().Throw<ArgumentException>().WithMessage("'q3'*one of fp32, bf16, *q4_k_m*");
    }

    [Theory]
    [InlineData(100, 1, 101, 1 + 4 + 198)]
    [InlineData(20_000, 16_384, 20_001, 16_384 + 4 + (2 * 3_616))]
    [InlineData(20_000, 16_385, 20_002, 16_385 + 8 + (2 * 3_615))]
    public void Block_scales_are_counted(long parameters, long quantized, long stored, long bytes)
    {
        var size = InferenceCalculator.BlockQuantized(parameters, quantized);

        (size.StoredElements, size.Size.Bytes).Should().Be((stored, bytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Quantised_parameters_are_some_of_all(long quantized)
    {
        var act = () => InferenceCalculator.BlockQuantized(100, quantized);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("quantizedParameters");
        InferenceCalculator.BlockQuantized(100, 100).ScaleElements.Should().Be(1);
    }

    [Fact]
    public void Bits_per_weight_of_a_file() => InferenceCalculator.BitsPerWeight(4_683_074_336, 7_615_616_512).Should().BeApproximately(4.919443439538569, 1e-12);
}
