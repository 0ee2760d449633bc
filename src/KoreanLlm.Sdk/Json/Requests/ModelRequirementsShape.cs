using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

internal static class ModelRequirementsShape
{
    public static ModelRequirements Map(MemberMap m, ModelRequirements? e) => new()
    {
        On = m.DateOrNull("on", e?.On),
        CommercialUse = m.FlagOrNull("commercialUse", e?.CommercialUse),
        AcceptsConditions = m.Flag("acceptsConditions", e?.AcceptsConditions, absent: true),
        Licenses = m.Texts("licenses", e?.Licenses ?? default),
        OpenWeights = m.FlagOrNull("openWeights", e?.OpenWeights),
        Available = m.FlagOrNull("available", e?.Available),
        SelfHosted = m.FlagOrNull("selfHosted", e?.SelfHosted),
        Served = m.FlagOrNull("served", e?.Served),
        Api = m.TermOrNull("api", e?.Api),
        Scores = m.Objects("scores", e?.Scores ?? default, ScoreRequirementShape.Map),
        Domain = m.TermOrNull("domain", e?.Domain),
        Task = m.TermOrNull("task", e?.Task),
        Modalities = m.Terms("modalities", e?.Modalities ?? default),
        Languages = m.Texts("languages", e?.Languages ?? default),
        MinimumContext = m.Int64OrNull("minimumContext", e?.MinimumContext, "tokens"),
        MinimumParameters = m.Int64OrNull("minimumParameters", e?.MinimumParameters, "parameters"),
        MaximumParameters = m.Int64OrNull("maximumParameters", e?.MaximumParameters, "parameters"),
        MinimumActiveParameters = m.Int64OrNull("minimumActiveParameters", e?.MinimumActiveParameters, "parameters"),
        MaximumActiveParameters = m.Int64OrNull("maximumActiveParameters", e?.MaximumActiveParameters, "parameters"),
        ReleasedFrom = m.DateOrNull("releasedFrom", e?.ReleasedFrom),
        ReleasedUntil = m.DateOrNull("releasedUntil", e?.ReleasedUntil),
        ReasoningModes = m.Terms("reasoningModes", e?.ReasoningModes ?? default),
        Origins = m.Terms("origins", e?.Origins ?? default),
        Developers = m.Texts("developers", e?.Developers ?? default),
        Consortium = m.TextOrNull("consortium", e?.Consortium),
        Hardware = m.ObjectOrNull("hardware", e?.Hardware, FitRequestShape.Map),
    };
}
