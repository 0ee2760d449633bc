namespace KoreanLlm.Sdk.Calculators;

/// <summary>The measured accuracy of the formulas: calculators read no data, so the figures stand here, and a test holds them against a replay of the catalog's measurements.</summary>
internal static partial class AccuracyTable
{
    /// <summary>The regime of a request without an engine.</summary>
    public const string DefaultEngine = "conservative";

    /// <summary>The accuracy of a formula in a regime, or that nobody has measured it.</summary>
    public static Accuracy Of(string formula, string regime)
    {
        foreach (var row in Rows)
        {
            if (row.Formula == formula && row.Accuracy.Regime == regime)
            {
                return row.Accuracy;
            }
        }

        return Accuracy.NotMeasured with { Regime = regime };
    }

    /// <summary>A row of the table.</summary>
    internal sealed record Row(string Formula, Accuracy Accuracy);
}
