namespace KoreanLlm.Sdk.Calculators;

/// <summary>Facts of a model that a calculation needs; a missing one is named.</summary>
internal static class ModelFacts
{
    public static long TrainingTokensOf(Model model) => Require.Fact(model.TrainingTokens, model, nameof(Model.TrainingTokens));

    /// <summary>The parameters that decide compute.</summary>
    public static long ComputeParametersOf(Model model) => TryComputeParametersOf(model)
        ?? throw new InvalidOperationException($"'{model.Id}' has no {nameof(Model.ActiveParameters)}: the calculation needs it (it equals the total where the model is dense).");

    /// <summary>Whether the facts for 6 N D are there.</summary>
    public static bool GiveCompute(Model model) => model.TrainingTokens is not null && TryComputeParametersOf(model) is not null;

    // The total stands in only where the architecture is known to be dense: for a mixture of experts it would be wrong by the
    // ratio of all experts to the active ones.
    private static long? TryComputeParametersOf(Model model) =>
        model.ActiveParameters ?? (model.Architecture is { MixtureOfExperts: null } ? model.TotalParameters : null);
}
