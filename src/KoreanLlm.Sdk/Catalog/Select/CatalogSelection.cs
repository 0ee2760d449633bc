namespace KoreanLlm.Sdk;

/// <summary>Which models may be used for a job, and why not the others.</summary>
public static class CatalogSelection
{
    /// <summary>Holds every model of the catalog against requirements.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="requirements">What a model must be and do.</param>
    /// <returns>Ranked candidates, and every rejected model with every reason. What is unknown is "cannot tell", never yes or no.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EntityNotFoundException">A benchmark, developer or consortium that is asked for does not exist.</exception>
    public static ModelSelection Select(this IKoreanLlmCatalog catalog, ModelRequirements requirements)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(requirements);
        var checks = new RequirementChecks(catalog, requirements);
        var judged = catalog.Models.Select(checks.Judge).ToList();
        return new ModelSelection
        {
            Requirements = requirements,
            Candidates =
            [
                .. judged.Where(IsCandidate)
                    .OrderByDescending(s => s.IsCertain)
                    .ThenByDescending(checks.Merit)
                    .ThenByDescending(s => s.Model.ReleasedOn ?? default)
                    .ThenBy(s => s.Model.Id, StringComparer.Ordinal),
            ],
            Rejected = [.. judged.Where(s => !IsCandidate(s))],
        };

        bool IsCandidate(SelectedModel selected) =>
            selected.Findings.All(f => f.Answer == Answer.Yes || (requirements.KeepUndecided && f.Answer == Answer.CannotTell));
    }
}
