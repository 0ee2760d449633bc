namespace KoreanLlm.Sdk.Calculators;

/// <summary>Facts of a model that a calculation needs; a missing one is named.</summary>
internal static class ModelFacts
{
    public static long TrainingTokensOf(Model model) => Require.Fact(model.TrainingTokens, model, nameof(Model.TrainingTokens));

    /// <summary>
    /// The parameters that decide compute. The total stands in only where the architecture is known to be dense: for a
    /// mixture of experts it would be wrong by the ratio of all experts to the active ones.
    /// </summary>
    public static long ComputeParametersOf(Model model) => model switch
    {
        { ActiveParameters: { } active } => active,
        { Architecture: { MixtureOfExperts: null }, TotalParameters: { } total } => total,
        _ => throw new InvalidOperationException($"'{model.Id}' has no {nameof(Model.ActiveParameters)}: the calculation needs it (it equals the total where the model is dense)."),
    };
}
