namespace KoreanLlm.Sdk.Calculators;

/// <summary>Quantiles of figures in order.</summary>
internal static class Quantile
{
    /// <summary>The figure below which a share lies; between two figures the place divides their distance.</summary>
    public static double Of(double[] ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }
}
