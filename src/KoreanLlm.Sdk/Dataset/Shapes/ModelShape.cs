namespace KoreanLlm.Sdk.Dataset;

internal static class ModelShape
{
    public static Model Map(MemberMap m, Model? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Developers = m.Slugs("developers", e?.Developers ?? default, EntityKinds.Organization, required: true),
        Family = m.TextOrNull("family", e?.Family),
        ReleasedOn = m.PartialDateOrNull("releasedOn", e?.ReleasedOn),
        Lifecycle = m.Objects("lifecycle", e?.Lifecycle ?? default, LifecycleEventShape.Map),
        Domain = m.Term("domain", e?.Domain),
        Task = m.TermOrNull("task", e?.Task),
        TotalParameters = m.Int64OrNull("totalParameters", e?.TotalParameters, "parameters"),
        TotalParametersRounding = m.Int64OrNull("totalParametersRounding", e?.TotalParametersRounding, "parameters"),
        ActiveParameters = m.Int64OrNull("activeParameters", e?.ActiveParameters, "parameters"),
        NonEmbeddingParameters = m.Int64OrNull("nonEmbeddingParameters", e?.NonEmbeddingParameters, "parameters"),
        TrainingTokens = m.Int64OrNull("trainingTokens", e?.TrainingTokens, "tokens"),
        TrainingStages = m.Objects("trainingStages", e?.TrainingStages ?? default, ModelTrainingStageShape.Map),
        ContextLength = m.Int64OrNull("contextLength", e?.ContextLength, "tokens"),
        NativeContextLength = m.Int64OrNull("nativeContextLength", e?.NativeContextLength, "tokens"),
        MaximumOutputTokens = m.Int64OrNull("maximumOutputTokens", e?.MaximumOutputTokens, "tokens"),
        KnowledgeCutoff = m.PartialDateOrNull("knowledgeCutoff", e?.KnowledgeCutoff),
        ReasoningMode = m.TermOrNull("reasoningMode", e?.ReasoningMode),
        Architecture = m.ObjectOrNull("architecture", e?.Architecture, TransformerArchitectureShape.Map),
        Origin = m.TermOrNull("origin", e?.Origin),
        BaseModel = m.SlugOrNull("baseModel", e?.BaseModel, EntityKinds.System),
        License = m.ObjectOrNull("license", e?.License, LicenseTermsShape.Map),
        OpenWeights = m.FlagOrNull("openWeights", e?.OpenWeights),
        HuggingFaceId = m.TextOrNull("huggingFaceId", e?.HuggingFaceId),
        Endpoints = m.Objects("endpoints", e?.Endpoints ?? default, ModelEndpointShape.Map),
        Modalities = m.Terms("modalities", e?.Modalities ?? default),
        OutputModalities = m.Terms("outputModalities", e?.OutputModalities ?? default),
        Languages = m.Texts("languages", e?.Languages ?? default),
        ReportedTrainingCompute = m.NumberOrNull("reportedTrainingCompute", e?.ReportedTrainingCompute, "FLOPs", aboveZero: true),
        TrainingHardware = m.ObjectOrNull("trainingHardware", e?.TrainingHardware, TrainingHardwareShape.Map),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
