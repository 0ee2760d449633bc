using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators;

public class AccuracyTests
{
    // Three runs of one source and one of another: the sources weigh the same.
    private static readonly AccuracyRun[] Runs = [Run("a", "s", 110), Run("b", "s", 90), Run("c", "s", 100), Run("d", "t", 104)];

    [Fact]
    public void Errors_weigh_by_source()
    {
        var accuracy = Accuracy.Of("vllm", Runs, moreIsPromise: true);

        accuracy.RunIds.Should().Equal("a", "b", "c", "d");
        (accuracy.Runs, accuracy.Sources, accuracy.IsMeasured).Should().Be((4, 2, true));
        accuracy.MeanError.Should().BeApproximately(((0.2 / 3) + 0.04) / 2, 1e-12);
        accuracy.Bias.Should().BeApproximately(0.02, 1e-12);
        accuracy.WorstError.Should().BeApproximately(0.1, 1e-12);
        accuracy.PromisedTooMuch.Should().Be(0.5);
        accuracy.ToString().Should().Be("4 runs of 2 sources: off by 5.3 % on average, 10 % at worst, bias +2 %, 50 % promised too much");
    }

    [Fact]
    public void Of_what_is_needed_too_little_promises_too_much() =>
        Accuracy.Of("weights", Runs, moreIsPromise: false).PromisedTooMuch.Should().Be(0.25);

    [Fact]
    public void Of_a_ceiling_the_share_reached_is_told()
    {
        var accuracy = Accuracy.Of("decode", Enumerable.Range(1, 11).Select(i => new AccuracyRun { Id = $"r{i}", SourceId = "s", Predicted = 100, Measured = 40 + (2 * i) }), moreIsPromise: true);

        accuracy.MedianShare.Should().BeApproximately(0.52, 1e-12);
        (Math.Round(accuracy.ShareRange!.Low, 10), Math.Round(accuracy.ShareRange.High, 10)).Should().Be((0.44, 0.60));
        (accuracy with { IsCeiling = true }).ToString().Should().Be("11 runs of 1 sources: 52 % of the ceiling in the middle of the runs, 44 to 60 % in eight of ten");
    }

    [Fact]
    public void Without_a_run_nobody_has_measured_it()
    {
        Accuracy.Of("vllm", [], moreIsPromise: true).Should().Match<Accuracy>(a => !a.IsMeasured && a.Regime == "vllm" && a.MeanError == null && a.ToString() == "nobody has measured it");
        FluentActions.Invoking(() => Accuracy.Of("vllm", null!, true)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Run("a", "s", 0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Predicted is 0*");
        Run("a", "s", 110).ToString().Should().Be("a: 110 predicted, 100 measured (+10 %)");
    }

    private static AccuracyRun Run(string id, string source, double predicted) => new() { Id = id, SourceId = source, Predicted = predicted, Measured = 100 };
}
