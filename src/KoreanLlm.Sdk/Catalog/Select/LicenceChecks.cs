namespace KoreanLlm.Sdk;

/// <summary>May it be used?</summary>
internal static class LicenceChecks
{
    public static IEnumerable<(Requirement Requirement, Func<Model, RequirementFinding> Check)> For(ModelRequirements needs)
    {
        if (needs.CommercialUse is { } commercial)
        {
            yield return (Requirement.CommercialUse, model => Commercial(model, commercial, needs.AcceptsConditions));
        }

        if (!needs.Licenses.IsEmpty)
        {
            var wanted = needs.Licenses.ToHashSet(StringComparer.OrdinalIgnoreCase);
            yield return (Requirement.Licenses, model => Named(model, wanted));
        }

        if (needs.OpenWeights is { } open)
        {
            yield return (Requirement.OpenWeights, model => model.OpenWeights is { } known
                ? Finding.Of(Requirement.OpenWeights, known == open, Sentences.Say(w => w.Weights(known)), model, "openWeights")
                : Finding.Missing(Requirement.OpenWeights, model, "openWeights"));
        }
    }

    private static RequirementFinding Named(Model model, HashSet<string> wanted) => model.License switch
    {
        null => Finding.Missing(Requirement.Licenses, model, "license"),
        { Identifier: { } identifier } license => Finding.Of(Requirement.Licenses, wanted.Contains(identifier), Sentences.Say(w => w.License(license.Name, identifier)), model, "license.identifier"),
        { Name: var name } when wanted.Contains(name) => Finding.Of(Requirement.Licenses, true, Sentences.Say(w => w.License(name, null)), model, "license.name"),
        _ => Finding.Missing(Requirement.Licenses, model, "license.identifier"),
    };

    private static RequirementFinding Commercial(Model model, bool wanted, bool acceptsConditions)
    {
        if (model.License is not { } license)
        {
            return Finding.Missing(Requirement.CommercialUse, model, "license");
        }

        var use = license.CommercialUse;
        var allowed = use == CommercialUse.Allowed ? Answer.Yes
            : use == CommercialUse.Prohibited ? Answer.No
            : use == CommercialUse.Conditional ? Answers.Of(acceptsConditions)
            : Answer.CannotTell;

        // A right that another layer of data gave than the licence is not what the licence says.
        var layer = LayerOf(model, "license.commercialUse");
        var reason = layer is not null && layer != LayerOf(model, "license.name")
            ? Sentences.Say(w => w.CommercialUseBy(layer, use))
            : Sentences.Say(w => w.CommercialUse(license.Name, use, license.Conditions));
        return Finding.Of(Requirement.CommercialUse, wanted ? allowed : allowed.Not(), reason, model, "license");
    }

    private static string? LayerOf(Model model, string member) => model.Evidence.LastOrDefault(e => e.Supports(member))?.Layer;
}
