namespace KoreanLlm.Sdk.Calculators;

public static partial class TrainingCalculator
{
    /// <summary><see cref="TrainingFlops(Model)"/> with its formula and convention, and a warning where the compute of a base model is left out.</summary>
    /// <inheritdoc cref="TrainingFlops(Model)"/>
    public static Estimate<double> EstimateTrainingFlops(Model model) => new()
    {
        Value = TrainingFlops(model),
        Unit = "FLOPs",
        Formula = TrainingFormulas.SixND,
        Preset = "active parameters",
        Assumptions = ["Attention products are not counted.", "Every token is seen once, in one forward and one backward pass."],
        Warnings = model.BaseModel is { } origin ? [$"The compute of '{origin}', from which the model derives, is not in the figure."] : [],
    };
}
