namespace KoreanLlm.Sdk;

/// <summary>Makes findings.</summary>
internal static class Finding
{
    public static RequirementFinding Of(Requirement requirement, Answer answer, LocalizedText reason, CatalogEntity? entity = null, params string[] members) => new()
    {
        Requirement = requirement,
        Answer = answer,
        Reason = reason,
        Evidence = entity is null ? [] : [.. entity.Evidence.Where(e => members.Any(m => e.Supports(m) || e.Members.Any(own => own.StartsWith(m + ".", StringComparison.Ordinal))))],
    };

    public static RequirementFinding Of(Requirement requirement, bool met, LocalizedText reason, CatalogEntity? entity = null, params string[] members) =>
        Of(requirement, Answers.Of(met), reason, entity, members);

    public static RequirementFinding CannotTell(Requirement requirement, LocalizedText reason) => Of(requirement, Answer.CannotTell, reason);

    /// <summary>The fact is absent: unknown, or known to be undisclosed.</summary>
    public static RequirementFinding Missing(Requirement requirement, Model model, string member) =>
        CannotTell(requirement, Sentences.Say(w => model.Undisclosed.Contains(member) ? w.Undisclosed(member) : w.NotInCatalog(member)));
}
