namespace KoreanLlm.Sdk.Calculators;

/// <summary>The standard normal distribution, to about 1e-13 relative also in the tails.</summary>
internal static class NormalDistribution
{
    /// <summary>From here on the continued fraction converges fast; below, 1 - erf loses too little to matter.</summary>
    private const double SeriesLimit = 2;

    private static readonly double SqrtPi = Math.Sqrt(Math.PI);
    private static readonly double SqrtTwo = Math.Sqrt(2);

    /// <summary>P(Z > z).</summary>
    public static double UpperTail(double z) => 0.5 * ComplementaryError(z / SqrtTwo);

    /// <summary>P(|Z| > |z|).</summary>
    public static double TwoSided(double z) => ComplementaryError(Math.Abs(z) / SqrtTwo);

    /// <summary>The z with P(Z > z) = <paramref name="tail"/>, 0 &lt; tail &lt; 1.</summary>
    public static double UpperQuantile(double tail)
    {
        if (tail > 0.5)
        {
            return -UpperQuantile(1 - tail);
        }

        // From a little above (the tail is below exp(-z²/2)), Halley steps on the tail itself: each has three times the digits of the last.
        var z = Math.Sqrt(-2 * Math.Log(tail));
        for (var i = 0; i < 5; i++)
        {
            var step = (UpperTail(z) - tail) * Math.Sqrt(2 * Math.PI) * Math.Exp(z * z / 2);
            z += step / (1 - (z * step / 2));
        }

        return z;
    }

    /// <summary>The complementary error function.</summary>
    public static double ComplementaryError(double x) =>
        x < 0 ? 2 - ComplementaryError(-x)
        : x < SeriesLimit ? 1 - ErrorSeries(x)
        : Math.Exp(-x * x) / (x * SqrtPi) * Fraction(x);

    /// <summary>erf x = 2/√π e^(-x²) (x + 2x³/3 + 4x⁵/15 + ...): all terms positive, nothing cancels.</summary>
    private static double ErrorSeries(double x)
    {
        var term = x;
        var sum = x;
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / SqrtPi * Math.Exp(-x * x) * sum;
    }

    /// <summary>1 / (1 + q/(1 + 2q/(1 + 3q/...))) with q = 1/(2x²), from the far end.</summary>
    private static double Fraction(double x)
    {
        const int Depth = 200;
        var q = 1 / (2 * x * x);
        var value = 1.0;
        for (var k = Depth; k >= 1; k--)
        {
            value = 1 + (k * q / value);
        }

        return 1 / value;
    }
}
