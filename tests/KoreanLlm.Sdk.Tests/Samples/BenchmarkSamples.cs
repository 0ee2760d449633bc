using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class BenchmarkSamples : PrintedSamples
{
    private const string Page = "calculators.md";

    [Fact]
    public void Ratios_of_AX_31_Light()
    {
        #region ratio
        // KMMLU: A.X 3.1 Light 61.70, A.X 4.0 Light 64.15; four options.
        Console.WriteLine($"{BenchmarkCalculator.Ratio(61.70, 64.15):P1} of the score, {BenchmarkCalculator.PercentagePoints(61.70, 64.15):F2} points");
        Console.WriteLine($"{BenchmarkCalculator.ChanceCorrected(0.6170, 0.25):F3} above chance, {BenchmarkCalculator.ChanceCorrectedRatio(0.6170, 0.6415, 0.25):P1} of the other");
        #endregion

        ShouldPrintWhatThePageSays(Page, "ratio");
    }

    [Fact]
    public void Errors_and_intervals()
    {
        #region intervals
        // CLIcK: 71.22 % and 69.97 % of 1,995 items.
        Console.WriteLine($"standard error {BenchmarkCalculator.StandardError(0.7122, 1995):F4}");
        var interval = BenchmarkCalculator.WilsonInterval(0.7122, 1995);
        Console.WriteLine($"95 %: {interval.Low:P1} to {interval.High:P1}");
        var ratio = BenchmarkCalculator.RatioInterval(0.7122, 1995, 0.6997, 1995);
        Console.WriteLine($"ratio: {ratio.Low:P1} to {ratio.High:P1}");

        // Three subjects of an exam: answers inside a subject are alike.
        double[][] subjects = [[1, 1, 1, 1], [0, 0, 0, 1], [1, 1, 0, 1]];
        var clustered = BenchmarkCalculator.ClusteredStandardError(subjects);
        Console.WriteLine($"{clustered.Mean:F3}: error {clustered.StandardError:F3} with clusters, {clustered.NaiveStandardError:F3} without");
        #endregion

        ShouldPrintWhatThePageSays(Page, "intervals");
    }

    [Fact]
    public void Is_102_percent_significant()
    {
        #region tests
        var click = BenchmarkCalculator.TestDifference(0.7122, 1995, 0.6997, 1995);
        Console.WriteLine($"CLIcK: z = {click.Z:F2}, p = {click.PValue:F2}");
        var kmmlu = BenchmarkCalculator.TestDifference(0.6170, 35_030, 0.6415, 35_030);
        Console.WriteLine($"KMMLU: z = {kmmlu.Z:F1}, p = {kmmlu.PValue:0.0e0}");
        foreach (var test in BenchmarkCalculator.Holm([click.PValue, kmmlu.PValue]))
        {
            Console.WriteLine($"both together: {test.Adjusted:G2}, {(test.IsSignificant ? "significant" : "not significant")}");
        }

        // Were the answers known, with 120 items that only the first gets right and 95 that only the second does:
        Console.WriteLine($"paired: z = {BenchmarkCalculator.TestPaired(1995, 120, 95).Z:F2}, exact p = {BenchmarkCalculator.McNemarExact(120, 95):F3}");
        #endregion

        ShouldPrintWhatThePageSays(Page, "tests");
    }

    [Fact]
    public void What_a_benchmark_can_tell()
    {
        #region power
        foreach (var (name, items) in new[] { ("KMMLU", 35_030), ("CLIcK", 1995), ("KoBALT", 700), ("AIME", 30) })
        {
            Console.WriteLine($"{name}, {items:N0} items: {100 * BenchmarkCalculator.MinimumDetectableEffect(items, 0.5):F1} points");
        }

        Console.WriteLine($"1.25 points at 70 % need {BenchmarkCalculator.ItemsNeeded(0.7, 0.0125):N0} items of each run");
        #endregion

        ShouldPrintWhatThePageSays(Page, "power");
    }
}
