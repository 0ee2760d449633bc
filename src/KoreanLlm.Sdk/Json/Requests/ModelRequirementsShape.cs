using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class ModelRequirementsShape
{
    public static ModelRequirements Map(MemberMap m, ModelRequirements? e) => new()
    {
        CommercialUse = m.Flag("commercialUse", e?.CommercialUse, absent: false),
        AcceptsConditions = m.Flag("acceptsConditions", e?.AcceptsConditions, absent: true),
        OpenWeights = m.FlagOrNull("openWeights", e?.OpenWeights),
        Api = m.TermOrNull("api", e?.Api),
        Available = m.Flag("available", e?.Available, absent: false),
        Scores = m.Objects("scores", e?.Scores ?? default, ScoreRequirementShape.Map),
        Domain = m.TermOrNull("domain", e?.Domain),
        Task = m.TermOrNull("task", e?.Task),
        Modalities = m.Terms("modalities", e?.Modalities ?? default),
        Languages = m.Texts("languages", e?.Languages ?? default),
        MinimumContext = m.Int64OrNull("minimumContext", e?.MinimumContext, "tokens"),
        MinimumParameters = m.Int64OrNull("minimumParameters", e?.MinimumParameters, "parameters"),
        MaximumParameters = m.Int64OrNull("maximumParameters", e?.MaximumParameters, "parameters"),
        ReleasedFrom = m.DateOrNull("releasedFrom", e?.ReleasedFrom),
        ReleasedUntil = m.DateOrNull("releasedUntil", e?.ReleasedUntil),
        ReasoningModes = m.Terms("reasoningModes", e?.ReasoningModes ?? default),
        Origins = m.Terms("origins", e?.Origins ?? default),
        Developers = m.Texts("developers", e?.Developers ?? default),
        Consortium = m.TextOrNull("consortium", e?.Consortium),
        Hardware = m.ObjectOrNull("hardware", e?.Hardware, FitRequestShape.Map),
        KeepUndecided = m.Flag("keepUndecided", e?.KeepUndecided, absent: false),
    };
}
