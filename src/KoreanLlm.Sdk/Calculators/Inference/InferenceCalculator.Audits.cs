namespace KoreanLlm.Sdk.Calculators;

public static partial class InferenceCalculator
{
    /// <summary>Holds the published total of a model against the count of its architecture, with the precision it was printed with.</summary>
    /// <param name="model">The model; its <see cref="Model.TotalParametersRounding"/> is the size of the last printed digit, without which the total is taken as exact.</param>
    /// <returns>The audit; its explanations together give the difference, or there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model has no architecture or no parameter total; the message names it.</exception>
    /// <exception cref="NotSupportedException">The architecture has weights without a common formula, as in <see cref="CountParameters(TransformerArchitecture)"/>.</exception>
    /// <exception cref="OverflowException">The count exceeds 64 bits.</exception>
    public static ParameterAudit AuditParameters(Model model)
    {
        var architecture = InferenceFacts.ArchitectureOf(model);
        return AuditParameters(architecture, Require.Fact(model.TotalParameters, model, nameof(Model.TotalParameters)), model.TotalParametersRounding ?? 1);
    }
}
