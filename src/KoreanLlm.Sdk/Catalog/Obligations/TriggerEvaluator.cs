namespace KoreanLlm.Sdk;

/// <summary>Decides conditions in three-valued logic: what is not known never becomes yes or no.</summary>
internal sealed class TriggerEvaluator(Deployment deployment, ComputeBasis compute, RegulatoryGuideline law)
{
    public TriggerFinding Evaluate(ObligationTrigger trigger)
    {
        var kind = trigger.Kind;
        return kind == TriggerKind.Always ? Of(trigger, Answer.Yes, w => w.Always())
            : kind == TriggerKind.AllOf || kind == TriggerKind.AnyOf ? Combined(trigger)
            : kind == TriggerKind.Not ? Negated(trigger)
            : kind == TriggerKind.TrainingCompute ? Compute(trigger)
            : kind == TriggerKind.Domain ? Domain(trigger)
            : kind == TriggerKind.Generative ? Flag(trigger, deployment.Generative, DeploymentFact.Generative)
            : kind == TriggerKind.HighImpact ? Flag(trigger, deployment.HighImpact, DeploymentFact.HighImpact)
            : kind == TriggerKind.ServesJurisdiction ? Serves(trigger)
            : kind == TriggerKind.DailyUsers ? Figure(trigger, deployment.DailyUsers, null, DeploymentFact.DailyUsers)
            : kind == TriggerKind.TotalRevenue ? Figure(trigger, (double?)deployment.TotalRevenue?.Amount, deployment.TotalRevenue?.Currency, DeploymentFact.TotalRevenue)
            : kind == TriggerKind.ServiceRevenue ? Figure(trigger, (double?)deployment.ServiceRevenue?.Amount, deployment.ServiceRevenue?.Currency, DeploymentFact.ServiceRevenue)
            : kind == TriggerKind.Judgement ? Of(trigger, Answer.CannotTell, w => w.Judgement(trigger.Description ?? "?"))
            : Of(trigger, Answer.CannotTell, w => w.UnknownCondition(kind.ToString(), trigger.Description));
    }

    private static TriggerFinding Of(ObligationTrigger trigger, Answer answer, Func<Wording, string> say) => new() { Trigger = trigger, Answer = answer, Reason = Sentences.Say(say) };

    private static TriggerFinding NotGiven(ObligationTrigger trigger, DeploymentFact fact) => Of(trigger, Answer.CannotTell, w => w.NotGiven(fact));

    /// <summary>The law is recorded without what its condition needs.</summary>
    private static TriggerFinding Incomplete(ObligationTrigger trigger) => Of(trigger, Answer.CannotTell, w => w.IncompleteCondition(trigger.Kind.ToString()));

    private static TriggerFinding Flag(ObligationTrigger trigger, bool? value, DeploymentFact fact) =>
        value is { } known ? Of(trigger, Answers.Of(known), w => w.Flag(fact, known)) : NotGiven(trigger, fact);

    private TriggerFinding Domain(ObligationTrigger trigger) =>
        trigger.Domain is not { } asked ? Incomplete(trigger)
        : deployment.Domain is not { } domain ? NotGiven(trigger, DeploymentFact.Domain)
        : Of(trigger, Answers.Of(domain == asked), w => w.DomainAgainst(domain, asked));

    /// <summary>Who serves a part (<c>US-CA</c>) serves the whole (<c>US</c>).</summary>
    private TriggerFinding Serves(ObligationTrigger trigger)
    {
        if (law.Jurisdiction == "KR")
        {
            return Flag(trigger, deployment.ServesKorea, DeploymentFact.ServesKorea);
        }

        var serves = deployment.OtherJurisdictions?.Any(
            served => served.Equals(law.Jurisdiction, StringComparison.OrdinalIgnoreCase) || served.StartsWith(law.Jurisdiction + "-", StringComparison.OrdinalIgnoreCase));
        return serves is { } known ? Of(trigger, Answers.Of(known), w => w.Serves(law.Jurisdiction, known)) : NotGiven(trigger, DeploymentFact.OtherJurisdictions);
    }

    /// <summary>One operand that decides decides; else one that cannot be told leaves it open. Without operands nothing is asked, so nothing is answered.</summary>
    private TriggerFinding Combined(ObligationTrigger trigger)
    {
        if (trigger.Operands.IsEmpty)
        {
            return Incomplete(trigger);
        }

        var all = trigger.Kind == TriggerKind.AllOf;
        var findings = trigger.Operands.Select(Evaluate).ToList();
        var answer = all ? findings.Any(f => f.Answer.Not()).Not() : findings.Any(f => f.Answer);
        return Of(trigger, answer, w => w.Combined(all, findings.Select(f => (f.Answer, f.Reason)))) with { Operands = [.. findings] };
    }

    private TriggerFinding Negated(ObligationTrigger trigger)
    {
        if (trigger.Operands is not [var only])
        {
            return Incomplete(trigger);
        }

        var finding = Evaluate(only);
        return Of(trigger, finding.Answer.Not(), w => w.Negated(finding.Reason)) with { Operands = [finding] };
    }

    private TriggerFinding Compute(ObligationTrigger trigger)
    {
        if (trigger.Threshold is not { } threshold)
        {
            return Incomplete(trigger);
        }

        if (compute.Flops is not { } flops)
        {
            return Of(trigger, Answer.CannotTell, w => w.ComputeIs(w.In(compute.Basis)));
        }

        // Under a threshold a lower bound proves nothing where the law counts more than pre-training.
        var open = compute.IsLowerBound && law.CountsAllTraining != false;
        var answer = Reaches(trigger, flops, threshold) ? Answer.Yes : open ? Answer.CannotTell : Answer.No;
        return Of(trigger, answer, w => w.ComputeAgainst(w.In(compute.Basis), IsAbove(trigger), threshold, answer == Answer.CannotTell));
    }

    private static TriggerFinding Figure(ObligationTrigger trigger, double? value, string? currency, DeploymentFact fact) =>
        trigger.Threshold is not { } threshold ? Incomplete(trigger)
        : value is not { } figure ? NotGiven(trigger, fact)
        : trigger.Currency != currency ? Of(trigger, Answer.CannotTell, w => w.OtherCurrency(fact, currency, trigger.Currency))
        : Of(trigger, Answers.Of(Reaches(trigger, figure, threshold)), w => w.Figure(fact, figure, IsAbove(trigger), threshold, currency));

    private static bool Reaches(ObligationTrigger trigger, double value, double threshold) => IsAbove(trigger) ? value > threshold : value >= threshold;

    private static bool IsAbove(ObligationTrigger trigger) => trigger.Comparison == ThresholdComparison.GreaterThan;
}
