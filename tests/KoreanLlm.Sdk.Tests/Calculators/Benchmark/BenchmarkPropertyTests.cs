using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Benchmark;

public class BenchmarkPropertyTests
{
    [Property]
    public bool Wilson_contains_the_estimate_and_stays_on_the_scale(uint right, uint wrong, byte confidence)
    {
        var (items, level) = ((long)right + wrong + 1, (confidence + 1) / 257.0);
        var score = (double)right / items;

        var interval = BenchmarkCalculator.WilsonInterval(score, items, level);

        return interval.Low >= 0 && interval.Low <= score && score <= interval.High && interval.High <= 1;
    }

    [Property]
    public bool Wilson_of_right_and_wrong_answers_mirror_each_other(ushort right, ushort wrong)
    {
        var items = right + wrong + 1L;
        var (of, mirror) = (BenchmarkCalculator.WilsonIntervalOfCount(right, items), BenchmarkCalculator.WilsonIntervalOfCount(items - right, items));

        return Near(of.Low, 1 - mirror.High) && Near(of.High, 1 - mirror.Low);
    }

    [Property]
    public bool Wilson_narrows_with_items_and_widens_with_confidence(ushort score, ushort items, byte more)
    {
        var (p, n) = (score / 65535.0, items + 1L);

        return Width(p, n + more + 1, 0.95) < Width(p, n, 0.95) && Width(p, n, 0.95) < Width(p, n, 0.99);
    }

    [Property]
    public bool Swapping_the_systems_turns_the_sign_only(ushort first, ushort second, ushort items)
    {
        var (a, b, n) = ((first + 1) / 65537.0, (second + 1) / 65537.0, items + 1L);
        var (forth, back) = (BenchmarkCalculator.TestDifference(a, n, b, n + 7), BenchmarkCalculator.TestDifference(b, n + 7, a, n));

        return forth.Z == -back.Z && forth.PValue == back.PValue && Near(forth.Interval.Low, -back.Interval.High) && forth.PValue is >= 0 and <= 1;
    }

    [Property]
    public bool Items_needed_find_the_difference_and_one_fewer_do_not(ushort rate, ushort size)
    {
        var (p, difference) = ((rate + 1) / 65537.0, (size + 1) / 65537.0);

        var items = BenchmarkCalculator.ItemsNeeded(p, difference);

        return BenchmarkCalculator.MinimumDetectableEffect(items, p) <= difference * (1 + 1e-12)
            && (items == 1 || BenchmarkCalculator.MinimumDetectableEffect(items - 1, p) >= difference * (1 - 1e-12));
    }

    [Property]
    public bool Holm_keeps_the_order_and_never_lowers_a_probability(ushort[] numbers)
    {
        var tests = BenchmarkCalculator.Holm(numbers.Select(n => n / 65535.0));
        var sorted = tests.OrderBy(t => t.PValue).ThenBy(t => t.Adjusted).ToList();

        return tests.All(t => t.Adjusted >= t.PValue && t.Adjusted <= 1)
            && sorted.Zip(sorted.Skip(1)).All(pair => pair.First.Adjusted <= pair.Second.Adjusted)
            && (sorted.Count == 0 || Near(sorted[0].Adjusted, Math.Min(1, sorted[0].PValue * sorted.Count)));
    }

    [Property]
    public bool Chance_correction_keeps_order_and_the_full_score(ushort low, ushort more, byte options)
    {
        var (chance, a) = (1.0 / (options + 2), low / 131072.0);
        var b = a + ((more + 1) / 131072.0);

        return BenchmarkCalculator.ChanceCorrected(a, chance) < BenchmarkCalculator.ChanceCorrected(b, chance) && Near(BenchmarkCalculator.ChanceCorrected(1, chance), 1);
    }

    [Property]
    public bool Ratio_interval_contains_the_ratio(ushort first, ushort second, ushort items)
    {
        var (a, b) = ((first + 1) / 65536.0, (second + 1) / 65536.0);
        var interval = BenchmarkCalculator.RatioInterval(a, items + 1, b, items + 1);

        return interval.Low <= a / b && a / b <= interval.High && interval.Low > 0;
    }

    [Property]
    public bool McNemar_is_symmetric_and_falls_as_the_split_grows(byte lesser, byte gap)
    {
        var p = BenchmarkCalculator.McNemarExact(lesser, lesser + gap + 1);

        return p == BenchmarkCalculator.McNemarExact(lesser + gap + 1, lesser) && p is > 0 and <= 1 && BenchmarkCalculator.McNemarExact(lesser, lesser + gap + 2) <= p;
    }

    [Property]
    public bool Quantile_and_tail_are_inverse(ushort number, byte exponent)
    {
        var tail = (number + 1) / 131073.0 * Math.Pow(10, -exponent);

        return Math.Abs((NormalDistribution.UpperTail(NormalDistribution.UpperQuantile(tail)) / tail) - 1) < 1e-11;
    }

    private static double Width(double score, long items, double confidence)
    {
        var interval = BenchmarkCalculator.WilsonInterval(score, items, confidence);
        return interval.High - interval.Low;
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-12;
}
