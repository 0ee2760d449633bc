using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The function f(x) = sum of a_i exp(-x t_i) with increasing t_i, and all its real zeros.</summary>
internal sealed class ExponentialSum
{
    private readonly ImmutableArray<(double Time, double Weight)> _terms;

    private ExponentialSum(IEnumerable<(double Time, double Weight)> terms)
    {
        // The zeros do not depend on the scale; weights of at most 1 keep sums and derivatives in range.
        var largest = terms.Select(t => Math.Abs(t.Weight)).DefaultIfEmpty(1).Max();
        _terms = [.. terms.Select(t => (t.Time, t.Weight / largest))];
    }

    /// <summary>Terms of the same time are added; terms that cancel are dropped.</summary>
    public static ExponentialSum Of(IReadOnlyCollection<(double Time, double Weight)> terms) => new([.. new ExponentialSum(terms)._terms
        .GroupBy(t => t.Time)
        .Select(g => (Time: g.Key, Weight: g.Sum(t => t.Weight)))
        .Where(t => t.Weight != 0)
        .OrderBy(t => t.Time)]);

    /// <summary>
    /// The zeros in increasing order. Between two zeros of f x exp(x t_0) lies a zero of its derivative, which has a term less:
    /// the zeros of the derivative separate those of f, and a sum whose weights change sign once has exactly one (Descartes).
    /// </summary>
    public ImmutableArray<double> Zeros()
    {
        if (SignChanges() == 0)
        {
            return [];
        }

        ImmutableArray<double> separators = SignChanges() == 1 ? [] : Derivative().Zeros();
        if (separators.IsEmpty)
        {
            // At most one zero: any point separates.
            separators = [0];
        }

        var zeros = ImmutableArray.CreateBuilder<double>();
        AddZeroBelow(separators[0], zeros);
        for (var i = 0; i < separators.Length; i++)
        {
            if (Sign(separators[i]) == 0)
            {
                zeros.Add(separators[i]);
            }
            else if (i + 1 < separators.Length && Sign(separators[i]) == -Sign(separators[i + 1]))
            {
                zeros.Add(Bisect(separators[i], separators[i + 1]));
            }
        }

        AddZeroAbove(separators[^1], zeros);
        return zeros.ToImmutable();
    }

    private int SignChanges() => _terms.Zip(_terms.Skip(1)).Count(pair => Math.Sign(pair.First.Weight) != Math.Sign(pair.Second.Weight));

    private ExponentialSum Derivative() => new(_terms.Skip(1).Select(t => (t.Time, t.Weight * (_terms[0].Time - t.Time))));

    // Far to the left the last term outweighs all others, far to the right the first one does.
    private void AddZeroBelow(double start, ImmutableArray<double>.Builder zeros)
    {
        var last = Math.Sign(_terms[^1].Weight);
        if (Sign(start) == -last)
        {
            var step = 1.0;
            while (Sign(start - step) != last)
            {
                step *= 2;
            }

            zeros.Add(Bisect(start - step, start));
        }
    }

    private void AddZeroAbove(double start, ImmutableArray<double>.Builder zeros)
    {
        var first = Math.Sign(_terms[0].Weight);
        if (Sign(start) == -first)
        {
            var step = 1.0;
            while (Sign(start + step) != first)
            {
                step *= 2;
            }

            zeros.Add(Bisect(start, start + step));
        }
    }

    private double Bisect(double low, double high)
    {
        var lowSign = Sign(low);
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            (low, high) = Sign(middle) == lowSign ? (middle, high) : (low, middle);
        }
    }

    /// <summary>The sign of f. Scaled by the largest exponential, so that neither overflow nor underflow hides it.</summary>
    private int Sign(double x)
    {
        var largest = Math.Max(-x * _terms[0].Time, -x * _terms[^1].Time);
        return Math.Sign(_terms.Sum(t => t.Weight * Math.Exp((-x * t.Time) - largest)));
    }
}
