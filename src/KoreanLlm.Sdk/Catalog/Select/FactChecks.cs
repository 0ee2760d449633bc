using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What is it: domain, languages, size, context, date, mode, origin.</summary>
internal static class FactChecks
{
    public static IEnumerable<Func<Model, RequirementFinding>> For(ModelRequirements needs)
    {
        if (needs.Domain is { } domain)
        {
            yield return m => Finding.Of(nameof(needs.Domain), m.Domain == domain, $"Made for {m.Domain}.", $"분야: {m.Domain}.", m, "domain");
        }

        if (needs.Task is { } task)
        {
            yield return m => m.Task is { } own
                ? Finding.Of(nameof(needs.Task), own == task, $"Task: {own}.", $"작업: {own}.", m, "task")
                : Finding.Missing(nameof(needs.Task), m, "task");
        }

        if (!needs.Modalities.IsEmpty)
        {
            yield return m => Contains(nameof(needs.Modalities), m, "modalities", [.. m.Modalities.Select(x => x.Value)], [.. needs.Modalities.Select(x => x.Value)]);
        }

        if (!needs.Languages.IsEmpty)
        {
            yield return m => Contains(nameof(needs.Languages), m, "languages", m.Languages, needs.Languages);
        }

        if (needs.MinimumContext is { } context)
        {
            yield return m => Figure(nameof(needs.MinimumContext), m, "contextLength", m.ContextLength, v => v >= context, "tokens of context", "토큰 컨텍스트");
        }

        if (needs.MinimumParameters is { } least)
        {
            yield return m => Figure(nameof(needs.MinimumParameters), m, "totalParameters", m.TotalParameters, v => v >= least, "parameters", "파라미터");
        }

        if (needs.MaximumParameters is { } most)
        {
            yield return m => Figure(nameof(needs.MaximumParameters), m, "totalParameters", m.TotalParameters, v => v <= most, "parameters", "파라미터");
        }

        if (needs.ReleasedFrom is { } from)
        {
            yield return m => Released(nameof(needs.ReleasedFrom), m, d => d.First >= from, d => d.Last < from);
        }

        if (needs.ReleasedUntil is { } until)
        {
            yield return m => Released(nameof(needs.ReleasedUntil), m, d => d.Last <= until, d => d.First > until);
        }

        if (!needs.ReasoningModes.IsEmpty)
        {
            yield return m => m.ReasoningMode is { } mode
                ? Finding.Of(nameof(needs.ReasoningModes), needs.ReasoningModes.Contains(mode), $"Reasoning mode: {mode}.", $"추론 방식: {mode}.", m, "reasoningMode")
                : Finding.Missing(nameof(needs.ReasoningModes), m, "reasoningMode");
        }

        if (!needs.Origins.IsEmpty)
        {
            yield return m => m.Origin is { } origin
                ? Finding.Of(nameof(needs.Origins), needs.Origins.Contains(origin), $"Origin: {origin}.", $"개발 방식: {origin}.", m, "origin")
                : Finding.Missing(nameof(needs.Origins), m, "origin");
        }
    }

    private static RequirementFinding Figure(string name, Model model, string member, long? value, Func<long, bool> met, string english, string korean) => value is { } known
        ? Finding.Of(name, met(known), $"{Finding.Number(known)} {english}.", $"{Finding.Number(known)} {korean}.", model, member)
        : Finding.Missing(name, model, member);

    /// <summary>A date known to the month or the year decides only where all its days do.</summary>
    private static RequirementFinding Released(string name, Model model, Func<PartialDate, bool> met, Func<PartialDate, bool> missed) => model.ReleasedOn switch
    {
        null => Finding.Missing(name, model, "releasedOn"),
        { } date when met(date) || missed(date) => Finding.Of(name, met(date), $"Released {date}.", $"출시일: {date}.", model, "releasedOn"),
        { } date => Finding.CannotTell(name, $"Released {date}, the day is not known.", $"출시일: {date}, 정확한 날짜 미확인."),
    };

    private static RequirementFinding Contains(string name, Model model, string member, ImmutableArray<string> has, ImmutableArray<string> wanted) => has.IsEmpty
        ? Finding.Missing(name, model, member)
        : Finding.Of(name, wanted.All(w => has.Contains(w, StringComparer.OrdinalIgnoreCase)), $"{member}: {string.Join(", ", has)}.", $"{member}: {string.Join(", ", has)}.", model, member);
}
