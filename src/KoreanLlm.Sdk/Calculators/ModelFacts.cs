using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Facts of a model that a calculation needs; a missing one is named.</summary>
internal static class ModelFacts
{
    public static long TrainingTokensOf(Model model) => Require.Fact(model.TrainingTokens, model, nameof(Model.TrainingTokens));

    /// <summary>The parameters that decide compute.</summary>
    public static long ComputeParametersOf(Model model) => TryComputeParametersOf(model)
        ?? throw new InvalidOperationException($"'{model.Id}' has no {nameof(Model.ActiveParameters)}: the calculation needs it (it equals the total where the model is dense).");

    /// <summary>What a derived model's training tokens leave out; none for a model trained from scratch.</summary>
    public static ImmutableArray<string> OriginWarnings(Model model) =>
        model.Origin == ModelOrigin.FromScratch || (model.Origin is null && model.BaseModel is null)
            ? []
            : [$"'{model.Id}' derives from {(model.BaseModel is { } origin ? $"'{origin}'" : "another model")} ({model.Origin?.ToString() ?? "in a way not known"}): its tokens are those of its own training, and no law speaks of them as if it were trained from scratch."];

    /// <summary>Whether the parameters that decide compute are known.</summary>
    public static bool GiveComputeParameters(Model model) => TryComputeParametersOf(model) is not null;

    /// <summary>Whether the facts for 6 N D are there.</summary>
    public static bool GiveCompute(Model model) => model.TrainingTokens is not null && TryComputeParametersOf(model) is not null;

    // The total stands in only where the architecture is known to be dense: for a mixture of experts it would be wrong by the
    // ratio of all experts to the active ones.
    private static long? TryComputeParametersOf(Model model) =>
        model.ActiveParameters ?? (model.Architecture is { MixtureOfExperts: null } ? model.TotalParameters : null);
}
