namespace KoreanLlm.Sdk.Calculators;

/// <summary>The logarithms of the three coefficients about the middle of the points, the two exponents, and how well they fit.</summary>
internal sealed record FittedConstants(double A, double B, double C, double Alpha, double Beta, double Objective)
{
    public FittedConstants Moved(double[] step) => new(A + step[0], B + step[1], C + step[2], Alpha + step[3], Beta + step[4], double.PositiveInfinity);
}
