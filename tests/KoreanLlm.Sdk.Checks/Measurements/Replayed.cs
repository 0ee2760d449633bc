namespace KoreanLlm.Sdk.Checks;

/// <summary>A measured value and what a formula says of it.</summary>
/// <param name="Measurement">What was measured.</param>
/// <param name="Formula">The id of the formula; empty where none speaks of the quantity.</param>
/// <param name="Regime">Where its accuracy is reported.</param>
/// <param name="Predicted">The estimate, in the unit of <paramref name="Measured"/>.</param>
/// <param name="Measured">The measured figure.</param>
/// <param name="Reason">Why there is no estimate; null where there is one.</param>
/// <param name="HasFixed">Whether the source fixed a figure of the estimate, so that its error is not reported.</param>
public sealed record Replayed(Measurement Measurement, string Formula, string Regime, double Predicted, double Measured, string? Reason = null, bool HasFixed = false)
{
    public double Error => (Predicted / Measured) - 1;
}
