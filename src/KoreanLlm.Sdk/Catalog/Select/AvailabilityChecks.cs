namespace KoreanLlm.Sdk;

/// <summary>Is it there on the day: weights to run oneself, a service, an interface of a style?</summary>
internal static class AvailabilityChecks
{
    public static IEnumerable<(Requirement Requirement, Func<Model, RequirementFinding> Check)> For(ModelRequirements needs, DateOnly day)
    {
        if (needs.Available is { } available)
        {
            yield return (Requirement.Available, model => Wanted(available, Requirement.Available, Available(model, day), model));
        }

        if (needs.SelfHosted is { } own)
        {
            yield return (Requirement.SelfHosted, model => Wanted(own, Requirement.SelfHosted, SelfHosted(model, day), model));
        }

        if (needs.Served is { } served)
        {
            yield return (Requirement.Served, model => Wanted(served, Requirement.Served, Served(model, null, day), model));
        }

        if (needs.Api is { } style)
        {
            yield return (Requirement.Api, model => Wanted(true, Requirement.Api, Served(model, style, day), model));
        }
    }

    private static RequirementFinding Wanted(bool wanted, Requirement requirement, (Answer Answer, LocalizedText Reason, string[] Members) found, Model model) =>
        Finding.Of(requirement, wanted ? found.Answer : found.Answer.Not(), found.Reason, model, found.Members);

    private static (Answer Answer, LocalizedText Reason, string[] Members) Available(Model model, DateOnly day)
    {
        if (Ended(model, day) is { } ended)
        {
            return ended;
        }

        var (own, served) = (SelfHosted(model, day), Served(model, null, day));
        return own.Answer == Answer.Yes ? own
            : served.Answer == Answer.Yes ? served
            : model.IsReleasedOn(day) == Answer.No ? own
            : model.OpenWeights == true ? own
            : served.Answer == Answer.CannotTell && !model.Endpoints.IsEmpty ? served
            : (Answer.CannotTell, Sentences.Say(w => model.StageOn(day) == LifecycleStage.Announced ? w.OnlyAnnounced() : w.NowhereKnown()), []);
    }

    private static (Answer Answer, LocalizedText Reason, string[] Members) SelfHosted(Model model, DateOnly day)
    {
        var released = model.IsReleasedOn(day);
        if (released == Answer.No)
        {
            return (Answer.No, Sentences.Say(w => w.NotReleasedBy(day, model.ReleasedOn)), ["releasedOn", "lifecycle"]);
        }

        if (model.Lifecycle.Any(e => e.Stage == LifecycleStage.Withdrawn) && Ended(model, day) is { } withdrawn)
        {
            return withdrawn;
        }

        // Weights that nobody dates were open at the latest when they were read about.
        var isOut = released == Answer.Yes || model.Evidence.Any(e => e.ReadOn <= day && e.Supports("openWeights"));
        return model.OpenWeights switch
        {
            true when isOut => (Answer.Yes, Sentences.Say(w => w.Weights(true)), ["openWeights"]),
            true => (Answer.CannotTell, Sentences.Say(w => w.ReleaseByUnknown(day)), []),
            false => (Answer.No, Sentences.Say(w => w.Weights(false)), ["openWeights"]),
            _ => (Answer.CannotTell, Sentences.Say(w => w.NotInCatalog("openWeights")), []),
        };
    }

    private static (Answer Answer, LocalizedText Reason, string[] Members) Served(Model model, ApiStyle? style, DateOnly day)
    {
        if (Ended(model, day) is { Answer: Answer.No } ended)
        {
            return ended;
        }

        var open = model.Endpoints.Where(e => e.IsOpenOn(day) == Answer.Yes).ToList();
        var perhaps = model.Endpoints.Any(e => (style is null || e.ApiStyle == style) && e.IsOpenOn(day) == Answer.CannotTell);
        return open.Find(e => style is null || e.ApiStyle == style) is { } endpoint ? (Answer.Yes, Sentences.Say(w => w.ServedAs(endpoint.Provider, endpoint.ModelId)), ["endpoints"])
            : perhaps ? (Answer.CannotTell, Sentences.Say(w => w.EndpointUnknown(day)), ["endpoints"])
            : open.Count > 0 ? (Answer.No, Sentences.Say(w => w.OtherStyle(style!.Value)), ["endpoints"])
            : model.Endpoints.IsEmpty ? (Answer.CannotTell, Sentences.Say(w => model.Undisclosed.Contains("endpoints") ? w.Undisclosed("endpoints") : w.NotInCatalog("endpoints")), [])
            : (Answer.CannotTell, Sentences.Say(w => w.AllClosed()), ["endpoints"]);
    }

    private static (Answer Answer, LocalizedText Reason, string[] Members)? Ended(Model model, DateOnly day)
    {
        if (model.HasEndedOn(day) is var ended && ended == Answer.No)
        {
            return null;
        }

        var end = model.Lifecycle.Last(e => e.Stage.IsEnd != Answer.No && e.On.First <= day);
        return end.Stage.IsEnd == Answer.CannotTell
            ? (Answer.CannotTell, Sentences.Say(w => w.StageUnknown(end.Stage)), ["lifecycle"])
            : (ended.Not(), Sentences.Say(w => w.Ended(end.Stage, end.On, ended == Answer.Yes)), ["lifecycle"]);
    }
}
