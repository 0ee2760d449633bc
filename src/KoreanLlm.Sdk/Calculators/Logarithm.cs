namespace KoreanLlm.Sdk.Calculators;

/// <summary>Logarithms near 1, where the library function loses every digit.</summary>
internal static class Logarithm
{
    /// <summary>ln(1 + x) for x above -1, to a few units in the last place (Kahan's correction of the rounded sum).</summary>
    public static double OnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }
}
