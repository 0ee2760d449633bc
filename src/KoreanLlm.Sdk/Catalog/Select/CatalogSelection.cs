using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Which models may be used for a job, and why not the others.</summary>
public static class CatalogSelection
{
    /// <summary>Holds every model of the catalog against requirements.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="requirements">What a model must be and do, and on which day.</param>
    /// <returns>
    /// Ranked candidates, the undecided and the rejected, each with every reason. What is unknown is "cannot tell", never yes or no. A day in the requirements gives the answer
    /// of the catalog as of that day.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EntityNotFoundException">A benchmark, developer or consortium that is asked for does not exist.</exception>
    public static ModelSelection Select(this IKoreanLlmCatalog catalog, ModelRequirements requirements)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(requirements);
        var then = requirements.On is { } day ? catalog.AsOf(day) : catalog;
        var checks = new RequirementChecks(catalog, then, requirements);
        List<SelectedModel> judged =
        [
            .. then.Models.Select(m => checks.Judge(m, requirements.On is null ? null : Answer.Yes)),
            .. then.Undecided.OfType<Model>().Select(m => checks.Judge(m, Answer.CannotTell)),
        ];
        var seen = judged.Select(s => s.Model.Id).ToHashSet();
        judged.AddRange(catalog.Models.Where(m => !seen.Contains(m.Id)).Select(checks.NotThere));
        return new ModelSelection
        {
            Requirements = requirements,
            On = then.Date,
            Candidates = Ranked(Answer.Yes),
            Undecided = Ranked(Answer.CannotTell),
            Rejected = [.. judged.Where(s => s.Answer == Answer.No)],
        };

        ImmutableArray<SelectedModel> Ranked(Answer answer) =>
        [
            .. judged.Where(s => s.Answer == answer)
                .OrderByDescending(checks.Merit)
                .ThenByDescending(s => s.Model.ReleasedOn ?? default)
                .ThenBy(s => s.Model.Id, StringComparer.Ordinal),
        ];
    }
}
