using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Does it fit?</summary>
internal static class HardwareCheck
{
    /// <param name="needs">What is asked.</param>
    /// <param name="shaped">The model with the shape to size it by: one whose own shape nobody published has that of the base whose shape it kept.</param>
    public static IEnumerable<(Requirement Requirement, Func<Model, RequirementFinding> Check)> For(ModelRequirements needs, Func<Model, Model> shaped)
    {
        if (needs.Hardware is { } request)
        {
            yield return (Requirement.Hardware, model => Check(shaped(model), request));
        }
    }

    private static RequirementFinding Check(Model model, FitRequest request)
    {
        if (request.ContextTokens > model.ContextLength)
        {
            return Finding.Of(Requirement.Hardware, false, Sentences.Say(w => w.ContextTooShort(model.ContextLength.Value, request.ContextTokens)), model, "contextLength");
        }

        if (model.TotalParameters is null && model.Architecture is null)
        {
            return Finding.Missing(Requirement.Hardware, model, "totalParameters");
        }

        var fit = InferenceCalculator.EstimateFit(model, request).Value;
        if (fit.Decision == Answer.CannotTell)
        {
            return Finding.CannotTell(Requirement.Hardware, Sentences.Say(w => w.FitsUnless(fit)));
        }

        if (fit.Fits && model.ContextLength is null)
        {
            return Finding.Missing(Requirement.Hardware, model, "contextLength");
        }

        var text = Sentences.Say(w => fit.CanSplit ? w.Fit(fit) : w.Fit(fit) + " " + w.CannotSplit(request.Devices, model.Architecture!.AttentionHeads));
        return Finding.Of(Requirement.Hardware, fit.Fits, text, model, "architecture", "totalParameters");
    }
}
