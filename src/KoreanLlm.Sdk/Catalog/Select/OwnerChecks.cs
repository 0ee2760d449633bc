namespace KoreanLlm.Sdk;

/// <summary>Whose is it: developer, consortium.</summary>
internal static class OwnerChecks
{
    public static IEnumerable<(Requirement Requirement, Func<Model, RequirementFinding> Check)> For(IKoreanLlmCatalog catalog, IKoreanLlmCatalog then, ModelRequirements needs)
    {
        if (!needs.Developers.IsEmpty)
        {
            var wanted = WithSubsidiaries(catalog, needs.Developers);
            yield return (Requirement.Developers, m => Finding.Of(Requirement.Developers, m.Developers.Any(wanted.Contains), Sentences.Say(w => w.Developers(m.Developers)), m, "developers"));
        }

        if (needs.Consortium is { } name)
        {
            var consortium = catalog.Consortia[name];
            var members = consortium.MembersOn(then.Date);
            var certain = members.Select(member => member.OrganizationId).ToHashSet();
            var perhaps = members.Undecided.Select(member => member.OrganizationId).ToHashSet();
            var submitted = (then.Consortia.FindById(consortium.Id)?.SubmittedModels ?? []).Select(s => s.ModelId).ToHashSet();
            yield return (Requirement.Consortium, m =>
                submitted.Contains(m.Id) ? Finding.Of(Requirement.Consortium, true, Sentences.Say(w => w.SubmittedBy(consortium.Name)), consortium, "submittedModels")
                : m.Developers.Any(certain.Contains) || !m.Developers.Any(perhaps.Contains)
                    ? Finding.Of(Requirement.Consortium, m.Developers.Any(certain.Contains), Sentences.Say(w => w.Developers(m.Developers)), m, "developers")
                : Finding.CannotTell(Requirement.Consortium, Sentences.Say(w => w.MembershipUnknown(then.Date))));
        }
    }

    /// <summary>A company's models are often its subsidiary's: whoever asks for Naver means NAVER Cloud, too.</summary>
    private static HashSet<string> WithSubsidiaries(IKoreanLlmCatalog catalog, IEnumerable<string> names)
    {
        var wanted = names.Select(name => catalog.Organizations[name].Id).ToHashSet();
        List<string> subsidiaries;
        do
        {
            subsidiaries = [.. catalog.Organizations.Where(o => o.ParentId is { } parent && wanted.Contains(parent) && !wanted.Contains(o.Id)).Select(o => o.Id)];
            wanted.UnionWith(subsidiaries);
        }
        while (subsidiaries.Count > 0);

        return wanted;
    }
}
