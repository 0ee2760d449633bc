namespace KoreanLlm.Sdk.Calculators;

/// <summary>The binomial distribution with probability 1/2.</summary>
internal static class BinomialDistribution
{
    /// <summary>P(X ≤ k) of n fair throws, without underflow for any n that fits.</summary>
    public static double LowerTail(long k, long n)
    {
        // C(n, k) / 2^n as mantissa and exponent: 2^-n alone would vanish for n above 1,074.
        var (mantissa, exponent) = (1.0, -n);
        for (long i = 1; i <= k; i++)
        {
            mantissa *= (double)(n - k + i) / i;
            var shift = Math.ILogB(mantissa);
            mantissa = Math.ScaleB(mantissa, -shift);
            exponent += shift;
        }

        var (term, sum) = (1.0, 1.0);
        for (var i = k; term > sum * 1e-17; i--)
        {
            term *= (double)i / (n - i + 1);
            sum += term;
        }

        return Math.ScaleB(mantissa * sum, (int)Math.Max(exponent, -2000));
    }
}
