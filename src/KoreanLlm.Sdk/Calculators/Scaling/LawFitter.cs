namespace KoreanLlm.Sdk.Calculators;

/// <summary>
/// Fits ln L = ln(e^(a - alpha x) + e^(b - beta y) + e^c) to runs, x and y being ln N and ln D about their means: the Huber loss of the error
/// of ln L is made smallest by reweighted least squares with damping (Levenberg and Marquardt), from many starts.
/// </summary>
internal sealed class LawFitter
{
    private const int Constants = 5;
    private const int ShortRun = 40;
    private const int LongRun = 1_000;
    private const int Polished = 3;

    private static readonly double[] Exponents = [0.1, 0.3, 0.5, 1];

    // Shares of the lowest loss that the irreducible part has at the start.
    private static readonly double[] Floors = [0.3, 0.7, 0.95];

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _losses;
    private readonly double _meanX;
    private readonly double _meanY;
    private readonly double _delta;

    public LawFitter(IReadOnlyList<ScalingPoint> points, double delta)
    {
        _delta = delta;
        _losses = [.. points.Select(p => Math.Log(p.Loss))];
        (_x, _meanX) = Centered(points.Select(p => Math.Log(p.Parameters)));
        (_y, _meanY) = Centered(points.Select(p => Math.Log(p.Tokens)));
    }

    /// <summary>The best fit of all starts.</summary>
    /// <param name="counts">How often each point counts.</param>
    public FittedConstants Fit(int[] counts)
    {
        var starts = from alpha in Exponents from beta in Exponents from floor in Floors select Descend(Start(alpha, beta, floor), counts, ShortRun);
        return starts.OrderBy(f => f.Objective).Take(Polished).ToList().Select(f => Descend(f, counts, LongRun)).MinBy(f => f.Objective)!;
    }

    /// <summary>The fit that lies downhill of another one.</summary>
    public FittedConstants Refit(FittedConstants start, int[] counts) => Descend(start, counts, LongRun);

    /// <summary>The law of fitted constants, which is no law where an exponent is not above 0 or a constant leaves the range of a double.</summary>
    public ScalingLaw? LawOf(FittedConstants fit, ScalingFitOptions options, FittedRange range)
    {
        var (a, b) = (Math.Exp(fit.A + (fit.Alpha * _meanX)), Math.Exp(fit.B + (fit.Beta * _meanY)));
        var sound = fit is { Alpha: > 0, Beta: > 0 } && double.IsNormal(a) && double.IsNormal(b) && double.IsFinite(Math.Exp(fit.C));
        if (!sound)
        {
            return null;
        }

        var law = new ScalingLaw
        {
            Id = options.Id,
            Citation = "Fitted to the runs of the caller",
            IrreducibleLoss = Math.Exp(fit.C),
            ParameterCoefficient = a,
            DataCoefficient = b,
            ParameterExponent = fit.Alpha,
            DataExponent = fit.Beta,
            FittedRange = range,
        };
        return double.IsNormal(law.AllocationCoefficient) ? law : null;
    }

    private static (double[] Centered, double Mean) Centered(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var mean = all.Average();
        return ([.. all.Select(v => v - mean)], mean);
    }

    /// <summary>What lies above the irreducible part is shared evenly by the two terms at the middle of the points.</summary>
    private FittedConstants Start(double alpha, double beta, double floor)
    {
        var irreducible = floor * Math.Exp(_losses.Min());
        var half = Math.Log((Math.Exp(_losses.Average()) - irreducible) / 2);
        return new(half, half, Math.Log(irreducible), alpha, beta, double.PositiveInfinity);
    }

    private FittedConstants Descend(FittedConstants start, int[] counts, int steps)
    {
        var current = start with { Objective = Objective(start, counts) };
        var (damping, idle) = (1e-2, 0);
        var (curvature, slope) = (new double[Constants, Constants], new double[Constants]);
        for (var step = 0; step < steps && idle < 8 && current.Objective > 1e-25; step++)
        {
            Linearize(current, counts, curvature, slope);
            var before = current.Objective;
            for (var tries = 0; tries < 24; tries++)
            {
                var next = current.Moved(SymmetricSystem.Solve(curvature, slope, damping));
                next = next with { Objective = Objective(next, counts) };
                if (next.Objective < current.Objective)
                {
                    current = next;
                    damping = Math.Max(damping / 6, 1e-13);
                    break;
                }

                damping = Math.Min(damping * 5, 1e12);
            }

            idle = before - current.Objective > 1e-12 * before ? 0 : idle + 1;
        }

        return current;
    }

    /// <summary>The curvature and the slope of the sum of squares whose weights make it the Huber loss here.</summary>
    private void Linearize(FittedConstants c, int[] counts, double[,] curvature, double[] slope)
    {
        Array.Clear(curvature);
        Array.Clear(slope);
        Span<double> gradient = stackalloc double[Constants];
        for (var i = 0; i < _losses.Length; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            var (predicted, first, second, third) = Predict(c, i);
            var error = _losses[i] - predicted;
            var weight = counts[i] * Math.Min(1, _delta / Math.Abs(error));
            (gradient[0], gradient[1], gradient[2], gradient[3], gradient[4]) = (first, second, third, -first * _x[i], -second * _y[i]);
            for (var row = 0; row < Constants; row++)
            {
                slope[row] += weight * gradient[row] * error;
                for (var column = 0; column <= row; column++)
                {
                    curvature[row, column] += weight * gradient[row] * gradient[column];
                }
            }
        }
    }

    private double Objective(FittedConstants c, int[] counts)
    {
        var sum = 0.0;
        for (var i = 0; i < _losses.Length; i++)
        {
            if (counts[i] > 0)
            {
                var error = Math.Abs(_losses[i] - Predict(c, i).Predicted);
                sum += counts[i] * (error <= _delta ? error * error / 2 : _delta * (error - (_delta / 2)));
            }
        }

        return double.IsNaN(sum) ? double.PositiveInfinity : sum;
    }

    /// <summary>The logarithm of the loss, and the shares of the three terms in it.</summary>
    private (double Predicted, double First, double Second, double Third) Predict(FittedConstants c, int i)
    {
        var (first, second) = (c.A - (c.Alpha * _x[i]), c.B - (c.Beta * _y[i]));
        var top = Math.Max(Math.Max(first, second), c.C);
        var (e1, e2, e3) = (Math.Exp(first - top), Math.Exp(second - top), Math.Exp(c.C - top));
        var sum = e1 + e2 + e3;
        return (top + Math.Log(sum), e1 / sum, e2 / sum, e3 / sum);
    }
}
