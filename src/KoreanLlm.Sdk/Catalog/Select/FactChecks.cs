using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What is it: domain, task, languages, size, context, date, mode, origin.</summary>
internal static class FactChecks
{
    public static IEnumerable<(Requirement Requirement, Func<Model, RequirementFinding> Check)> For(ModelRequirements needs)
    {
        if (needs.Domain is { } domain)
        {
            yield return (Requirement.Domain, m => Finding.Of(Requirement.Domain, m.Domain == domain, Sentences.Say(w => w.Domain(m.Domain)), m, "domain"));
        }

        if (needs.Task is { } task)
        {
            yield return (Requirement.Task, m => m.Task is { } own
                ? Finding.Of(Requirement.Task, own == task, Sentences.Say(w => w.Task(own)), m, "task")
                : Finding.Missing(Requirement.Task, m, "task"));
        }

        if (!needs.Modalities.IsEmpty)
        {
            ImmutableArray<string> wanted = [.. needs.Modalities.Select(x => x.Value)];
            yield return (Requirement.Modalities, m => Contains(Requirement.Modalities, m, "modalities", [.. m.Modalities.Select(x => x.Value)], wanted));
        }

        if (!needs.Languages.IsEmpty)
        {
            yield return (Requirement.Languages, m => Contains(Requirement.Languages, m, "languages", m.Languages, needs.Languages));
        }

        if (needs.MinimumContext is { } context)
        {
            yield return (Requirement.MinimumContext, m => Figure(Requirement.MinimumContext, m, "contextLength", m.ContextLength, v => v >= context, (w, v) => w.Context(v)));
        }

        if (needs.MinimumParameters is { } least)
        {
            yield return (Requirement.MinimumParameters, m => Figure(Requirement.MinimumParameters, m, "totalParameters", m.TotalParameters, v => v >= least, (w, v) => w.Parameters(v)));
        }

        if (needs.MaximumParameters is { } most)
        {
            yield return (Requirement.MaximumParameters, m => Figure(Requirement.MaximumParameters, m, "totalParameters", m.TotalParameters, v => v <= most, (w, v) => w.Parameters(v)));
        }

        if (needs.MinimumActiveParameters is { } leastActive)
        {
            yield return (Requirement.MinimumActiveParameters, m => Figure(Requirement.MinimumActiveParameters, m, "activeParameters", m.ActiveParameters, v => v >= leastActive, (w, v) => w.ActiveParameters(v)));
        }

        if (needs.MaximumActiveParameters is { } mostActive)
        {
            yield return (Requirement.MaximumActiveParameters, m => Figure(Requirement.MaximumActiveParameters, m, "activeParameters", m.ActiveParameters, v => v <= mostActive, (w, v) => w.ActiveParameters(v)));
        }

        if (needs.ReleasedFrom is { } from)
        {
            yield return (Requirement.ReleasedFrom, m => Released(Requirement.ReleasedFrom, m, d => d.First >= from ? Answer.Yes : d.Last < from ? Answer.No : Answer.CannotTell));
        }

        if (needs.ReleasedUntil is { } until)
        {
            yield return (Requirement.ReleasedUntil, m => Released(Requirement.ReleasedUntil, m, d => d.IsReachedBy(until)));
        }

        if (!needs.ReasoningModes.IsEmpty)
        {
            yield return (Requirement.ReasoningModes, m => m.ReasoningMode is { } mode
                ? Finding.Of(Requirement.ReasoningModes, needs.ReasoningModes.Contains(mode), Sentences.Say(w => w.Reasoning(mode)), m, "reasoningMode")
                : Finding.Missing(Requirement.ReasoningModes, m, "reasoningMode"));
        }

        if (!needs.Origins.IsEmpty)
        {
            yield return (Requirement.Origins, m => m.Origin is { } origin
                ? Finding.Of(Requirement.Origins, needs.Origins.Contains(origin), Sentences.Say(w => w.Origin(origin)), m, "origin")
                : Finding.Missing(Requirement.Origins, m, "origin"));
        }
    }

    private static RequirementFinding Figure(Requirement requirement, Model model, string member, long? value, Func<long, bool> met, Func<Wording, long, string> say) => value is { } known
        ? Finding.Of(requirement, met(known), Sentences.Say(w => say(w, known)), model, member)
        : Finding.Missing(requirement, model, member);

    /// <summary>A date known to the month or the year decides only where all its days do.</summary>
    private static RequirementFinding Released(Requirement requirement, Model model, Func<PartialDate, Answer> ask) => model.ReleasedOn is { } date
        ? Finding.Of(requirement, ask(date), Sentences.Say(w => ask(date) == Answer.CannotTell ? w.ReleasedDayUnknown(date) : w.Released(date)), model, "releasedOn")
        : Finding.Missing(requirement, model, "releasedOn");

    private static RequirementFinding Contains(Requirement requirement, Model model, string member, ImmutableArray<string> has, ImmutableArray<string> wanted) => has.IsEmpty
        ? Finding.Missing(requirement, model, member)
        : Finding.Of(requirement, wanted.All(w => has.Contains(w, StringComparer.OrdinalIgnoreCase)), Sentences.Say(w => w.Values(member, has)), model, member);
}
