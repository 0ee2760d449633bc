namespace KoreanLlm.Sdk.Calculators;

/// <summary>Facts of a model or an accelerator that sizing needs; a missing one is named.</summary>
internal static class InferenceFacts
{
    public static TransformerArchitecture ArchitectureOf(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Architecture ?? throw new InvalidOperationException($"'{model.Id}' has no {nameof(Model.Architecture)}: the calculation needs it.");
    }

    /// <summary>The parameters that take memory: as published, else as counted.</summary>
    public static long TotalParametersOf(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.TotalParameters
            ?? (model.Architecture is { } architecture ? InferenceCalculator.CountParameters(architecture).Total : null as long?)
            ?? throw new InvalidOperationException($"'{model.Id}' has no {nameof(Model.TotalParameters)}: the calculation needs it.");
    }

    /// <summary>The count of a model's architecture; null without one, or where no formula counts it.</summary>
    public static ParameterCount? CountOf(Model model)
    {
        if (model.Architecture is not { } architecture)
        {
            return null;
        }

        try
        {
            return InferenceCalculator.CountParameters(architecture);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
