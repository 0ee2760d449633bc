namespace KoreanLlm.Sdk.Dataset;

internal static class ReferenceModelShape
{
    public static ReferenceModel Map(MemberMap m, ReferenceModel? e) => new()
    {
        Id = m.Slug("id", e?.Id, role: Role.Plain),
        Name = m.Object("name", e?.Name, LocalizedTextShape.Map, Placeholder.Name, Role.Plain),
        Aliases = m.Texts("aliases", e?.Aliases ?? default, Role.Plain),
        Developer = m.TextOrNull("developer", e?.Developer),
        TotalParameters = m.Int64OrNull("totalParameters", e?.TotalParameters, "parameters"),
        TotalParametersRounding = m.Int64OrNull("totalParametersRounding", e?.TotalParametersRounding, "parameters"),
        ActiveParameters = m.Int64OrNull("activeParameters", e?.ActiveParameters, "parameters"),
        ReleasedOn = m.PartialDateOrNull("releasedOn", e?.ReleasedOn),
        Architecture = m.ObjectOrNull("architecture", e?.Architecture, TransformerArchitectureShape.Map),
        License = m.ObjectOrNull("license", e?.License, LicenseTermsShape.Map),
        OpenWeights = m.FlagOrNull("openWeights", e?.OpenWeights),
        HuggingFaceId = m.TextOrNull("huggingFaceId", e?.HuggingFaceId),
        Undisclosed = m.Texts("undisclosed", e?.Undisclosed ?? default, Role.Plain),
        NotApplicable = m.Texts("notApplicable", e?.NotApplicable ?? default, Role.Plain),
        Evidence = m.Objects("evidence", e?.Evidence ?? default, EvidenceShape.Map, Role.Plain),
        Conflicts = m.Objects("conflicts", e?.Conflicts ?? default, ConflictShape.Map, Role.Plain),
    };
}
