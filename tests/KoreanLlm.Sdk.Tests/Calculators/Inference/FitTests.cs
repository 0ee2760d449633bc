using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Inference;

public class FitTests
{
    private static readonly Accelerator Device = new() { Id = "device", Name = Fixtures.Text("Device"), Vendor = "v", MemoryBytes = 1200, UsableMemoryBytes = 1000 };

    private static readonly Model Model = Fixtures.Model("tiny", m => m with { Architecture = Architectures.Tiny, TotalParameters = 1000, ContextLength = 16 });

    // A token takes 3 layers x 2 x 1 x 3 elements x 2 bytes = 36 bytes, a block of 16 tokens 576.
    private static readonly FitRequest Request = new() { Accelerator = Device, Weights = WeightFormat.Of("byte", 8), ContextTokens = 16, Utilization = 1, OverheadBytesPerDevice = 0 };

    [Fact]
    public void Devices_are_the_fewest_that_divide_the_heads_and_hold_everything()
    {
        var eight = Model with { Architecture = Architectures.Tiny with { AttentionHeads = 8, KeyValueHeads = 8, HeadDimension = 1, Layers = 2 } };

        var estimate = InferenceCalculator.EstimateDevices(eight, Request with { Sequences = 2 });

        // A block takes 2 x 2 x 8 x 2 x 16 = 1,024 bytes: 1,000 + 2,048 need four devices, which divide eight heads.
        (estimate.Value.Devices, estimate.Value.Fits).Should().Be((4, true));
        InferenceCalculator.EstimateDevices(eight, Request with { Sequences = 4 }).Value.Devices.Should().Be(8);
    }

    [Fact]
    public void As_many_devices_as_heads_are_the_most()
    {
        var two = Model with { Architecture = Architectures.Tiny with { KeyValueHeads = 2, HeadDimension = 1 } };

        // 1,000 + 384 x 2 fit on two devices, 1,000 + 384 x 3 do not.
        InferenceCalculator.EstimateDevices(two, Request with { Sequences = 2 }).Value.Devices.Should().Be(2);
        var none = InferenceCalculator.EstimateDevices(two, Request with { Sequences = 3 });
        (none.Value.Devices, none.Value.Decision).Should().Be((2, Answer.No));
        none.Warnings.Should().ContainSingle().Which.Should().StartWith("'tiny' does not fit on 2 of 'device'");
    }

    [Fact]
    public void Copies_of_a_key_value_head_can_keep_a_model_from_fitting() =>
        InferenceCalculator.EstimateDevices(Model, Request).Value.Decision.Should().Be(Answer.No);

    [Theory]
    [InlineData(1000, true)]
    [InlineData(999, false)]
    public void Memory_that_is_just_enough_fits(long available, bool fits)
    {
        var result = new FitResult
        {
            Devices = 1,
            AvailableBytes = available,
            Weights = new(900),
            LeastWeights = new(900),
            IsShapeKnown = true,
            OverheadBytes = 0,
            Cache = new(100),
            MaximumSequences = 1,
            CanSplit = true,
        };

        result.Fits.Should().Be(fits);
        (result with { CanSplit = false }).Fits.Should().BeFalse();
    }

    [Fact]
    public void Overhead_is_summed_over_devices()
    {
        var fit = InferenceCalculator.EstimateFit(Model, Request with { Devices = 2, OverheadBytesPerDevice = 50 }).Value;

        (fit.OverheadBytes, fit.AvailableBytes).Should().Be((100, 1900));
        FluentActions.Invoking(() => InferenceCalculator.EstimateFit(Model, Request with { Devices = 2, OverheadBytesPerDevice = double.MaxValue }))
            .Should().Throw<OverflowException>().WithMessage("The overhead*");
    }

    [Fact]
    public void Sequences_without_a_cache_have_no_limit()
    {
        var linear = Model with { TotalParameters = 999, Architecture = Architectures.Tiny with { Attention = [new() { Kind = AttentionKind.Linear, Layers = 3 }] } };

        InferenceCalculator.EstimateFit(linear, Request).Value.MaximumSequences.Should().Be(long.MaxValue);
        InferenceCalculator.EstimateFit(linear with { TotalParameters = 1000 }, Request).Value.MaximumSequences.Should().Be(0);
    }

    [Fact]
    public void A_context_beyond_the_model_is_named() =>
        InferenceCalculator.EstimateFit(Model, Request with { ContextTokens = 17 }).Warnings.Should().Equal("The context of 17 tokens exceeds the model's 16.");

    [Fact]
    public void Refusals_of_capacity_say_what_is_missing()
    {
        InferenceCalculator.DevicesNeeded(1, 0, 100, 0.9, 0, d => d == 65_536).Should().Be(65_536);
        FluentActions.Invoking(() => InferenceCalculator.DevicesNeeded(200, 0, 100, 1, 0, _ => false)).Should().Throw<InvalidOperationException>().WithMessage("*up to 65536*it takes 2.");
        FluentActions.Invoking(() => InferenceCalculator.DevicesNeeded(1, 0, 100, 0.9, 90)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*less than the usable memory*");
        FluentActions.Invoking(() => InferenceCalculator.DevicesNeeded(double.MaxValue, double.MaxValue, 1, 1)).Should().Throw<OverflowException>().WithMessage("The number of devices*");
        FluentActions.Invoking(() => InferenceCalculator.SequencesThatFit(1, 1, double.MaxValue, double.MaxValue, 1, 1)).Should().Throw<OverflowException>().WithMessage("The memory left*");
    }
}
