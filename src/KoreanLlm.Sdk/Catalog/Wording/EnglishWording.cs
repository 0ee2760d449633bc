using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>English.</summary>
internal sealed class EnglishWording : Wording
{
    public override string Undisclosed(string member) => $"{member} is undisclosed.";

    public override string NotInCatalog(string member) => $"{member} is not known to the catalog.";

    public override string CannotBeJudged(string message) => $"It cannot be judged: {message}";

    public override string StandsOn(DateOnly day, Answer answer) => answer switch
    {
        Answer.Yes => $"It was there on {Day(day)}.",
        Answer.No => $"It was not there yet on {Day(day)}.",
        _ => $"Whether it was there on {Day(day)} is not known.",
    };

    public override string Domain(ModelDomain domain) => $"Made for {domain}.";

    public override string Task(ModelTask task) => $"Task: {task}.";

    public override string Values(string member, IEnumerable<string> values) => $"{member}: {List(values)}.";

    public override string Context(long tokens) => $"{Number(tokens)} tokens of context.";

    public override string Parameters(long count) => $"{Number(count)} parameters.";

    public override string ActiveParameters(long count) => $"{Number(count)} active parameters.";

    public override string Released(PartialDate on) => $"Released {on}.";

    public override string ReleasedDayUnknown(PartialDate on) => $"Released {on}, the day is not known.";

    public override string Reasoning(ReasoningMode mode) => $"Reasoning mode: {mode}.";

    public override string Origin(ModelOrigin origin) => $"Origin: {origin}.";

    public override string License(string name, string? identifier) => identifier is null ? $"Licence: {name}." : $"Licence: {name} ({identifier}).";

    public override string Weights(bool open) => $"Its weights are {(open ? "open" : "not open")}.";

    public override string CommercialUse(string license, CommercialUse use, IEnumerable<string> conditions) =>
        use == Sdk.CommercialUse.Allowed ? $"{license} allows it."
        : use == Sdk.CommercialUse.Conditional ? $"{license} allows it under conditions.{After(conditions)}"
        : use == Sdk.CommercialUse.Prohibited ? $"{license} prohibits it.{After(conditions)}"
        : $"What {license} says about it is not known to the catalog.";

    public override string CommercialUseBy(string layer, CommercialUse use) =>
        use == Sdk.CommercialUse.Allowed ? $"The data of '{layer}' allow it."
        : use == Sdk.CommercialUse.Conditional ? $"The data of '{layer}' allow it under conditions."
        : use == Sdk.CommercialUse.Prohibited ? $"The data of '{layer}' prohibit it."
        : $"The data of '{layer}' leave it open.";

    public override string Ended(LifecycleStage stage, PartialDate on, bool certain) =>
        $"It is {(stage == LifecycleStage.Retired ? "retired" : "withdrawn")} since {on}{(certain ? "" : ", the day is not known")}.";

    public override string StageUnknown(LifecycleStage stage) => $"Whether it can be used at the stage '{stage}' is not known to this version.";

    public override string NotReleasedBy(DateOnly day, PartialDate? release) => release is null ? $"It was not released by {Day(day)}." : $"It is released on {release}.";

    public override string ReleaseByUnknown(DateOnly day) => $"Whether it was released by {Day(day)} is not known to the catalog.";

    public override string OnlyAnnounced() => "It was announced; whether it was released is not known to the catalog.";

    public override string NowhereKnown() => "Neither open weights nor an endpoint are known to the catalog.";

    public override string ServedAs(string provider, string modelId) => $"{provider} serves it as {modelId}.";

    public override string EndpointUnknown(DateOnly day) => $"Whether its endpoint was open on {Day(day)} is not known.";

    public override string OtherStyle(ApiStyle style) => $"It is served, but not with an API of style {style}.";

    public override string AllClosed() => "None of the endpoints known to the catalog is open; there may be others.";

    public override string Developers(IEnumerable<string> developers) => $"Developed by {List(developers)}.";

    public override string SubmittedBy(LocalizedText consortium) => $"Submitted by {consortium.English}.";

    public override string MembershipUnknown(DateOnly day) => $"Whether its developer was a member on {Day(day)} is not known.";

    public override string Score(BenchmarkResult score, double asked) => $"{Number(score.Value)} in table {score.TableId} ({score.Setting}), asked {Number(asked)}.";

    public override string NoScore() => "No score is known to the catalog.";

    public override string NoScoreOfSetting() => "Its scores are not stated to have the setting asked for.";

    public override string ContextTooShort(long has, long needs) => $"Its context of {Number(has)} tokens is less than {Number(needs)}.";

    public override string FitsUnless(FitResult fit) =>
        $"Its weights take {Gigabytes(fit.LeastWeights.Bytes)} to {Gigabytes(fit.Weights.Bytes)} of {Gigabytes(fit.AvailableBytes)}: it fits unless the cache takes more than {Gigabytes(Math.Max(0, fit.RoomForCache))}.";

    public override string Fit(FitResult fit) =>
        $"Weights {Gigabytes(fit.Weights.Bytes)} and cache {Gigabytes(fit.Cache.Bytes)}{(fit.IsShapeKnown ? "" : " (the largest plausible one, as the shape is not known)")} against "
        + $"{Gigabytes(fit.AvailableBytes)} usable; {(fit.IsShapeKnown ? "at most" : "at least")} {Number(fit.MaximumSequences)} sequences.";

    public override string CannotSplit(int devices, long heads) => $"{devices} devices do not divide its {heads} attention heads.";

    public override string In(LocalizedText text) => text.English;

    public override string ComputeUnknown(double? added) => "training tokens or parameters are not known" + Plus(added);

    public override string Compute(double flops, bool reported, double? added) =>
        $"{Flops(flops)}, {(reported ? "the compute its makers report" : "6ND of pre-training, a lower bound")}{Plus(added)}";

    public override string NoLawYet(string jurisdiction, DateOnly day) => $"The catalog knows no law of {jurisdiction} on {Day(day)}.";

    public override string InForce(RegulatoryGuideline law, Obligation duty, DateOnly day, Answer inForce) =>
        inForce == Answer.CannotTell ? $"Whether it is in force on {Day(day)} is not known."
        : $"Not in force on {Day(day)}: " + (
            law.Status == GuidelineStatus.Draft ? "it is a draft."
            : law.InForceUntil is { } until && until <= day ? $"it ended on {Day(until)}."
            : law.InForceUntil is null && law.Status == GuidelineStatus.Revoked ? "it is revoked."
            : law.InForceUntil is null && law.Status == GuidelineStatus.Superseded ? "it is superseded."
            : duty.InForceFrom is { } later && later > day ? $"this duty applies from {Day(later)}."
            : law.InForceFrom is { } from ? $"it applies from {Day(from)}."
            : $"it is issued on {law.IssuedOn ?? law.PromulgatedOn}.");

    public override string Always() => "Applies without a condition.";

    public override string Judgement(string description) => $"A judgement no figure decides: {description}";

    public override string UnknownCondition(string kind, string? description) => $"A condition this version cannot evaluate ({kind}): {description}";

    public override string IncompleteCondition(string kind) => $"The condition ({kind}) is recorded without what it needs, so it cannot be decided.";

    public override string NotGiven(DeploymentFact fact) => $"Not given: {Word(fact)}.";

    public override string Flag(DeploymentFact fact, bool value) => $"{Capital(Word(fact))}: {Word(value)}.";

    public override string Serves(string jurisdiction, bool value) => $"Serves {jurisdiction}: {Word(value)}.";

    public override string DomainAgainst(ModelDomain domain, ModelDomain asked) => $"Domain {domain} against {asked}.";

    public override string Combined(bool all, IEnumerable<(Answer Answer, LocalizedText Reason)> parts) =>
        (all ? "All of: " : "Any of: ") + string.Join(" ", parts.Select(p => $"({Word(p.Answer)}) {p.Reason.English}"));

    public override string Negated(LocalizedText condition) => $"Not: {In(condition)}";

    public override string ComputeIs(string basis) => $"Training compute: {basis}.";

    public override string ComputeAgainst(string basis, bool above, double threshold, bool open) =>
        $"Training compute {basis}, asked {Sign(above)} {Flops(threshold)}.{(open ? " The law counts all training; a lower bound does not decide." : "")}";

    public override string OtherCurrency(DeploymentFact fact, string? given, string? asked) => $"{Capital(Word(fact))} is given in {given}, the threshold in {asked}: convert it first.";

    public override string Figure(DeploymentFact fact, double value, bool above, double threshold, string? currency) =>
        $"{Capital(Word(fact))}: {Number(value)} against {Sign(above)} {Number(threshold)}{(currency is null ? "" : " " + currency)}.";

    private static string Plus(double? added) => added is { } more and > 0 ? " + " + Flops(more) : "";

    private static string Sign(bool above) => above ? "above" : "at least";

    private static string Word(bool value) => value ? "yes" : "no";

    private static string Word(Answer answer) => answer == Answer.CannotTell ? "cannot tell" : Word(answer == Answer.Yes);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Word(DeploymentFact fact) => fact switch
    {
        DeploymentFact.Domain => "domain",
        DeploymentFact.Generative => "generative",
        DeploymentFact.HighImpact => "high-impact area",
        DeploymentFact.ServesKorea => "serves South Korea",
        DeploymentFact.OtherJurisdictions => "other jurisdictions served",
        DeploymentFact.DailyUsers => "users a day",
        DeploymentFact.TotalRevenue => "total sales",
        _ => "sales of the service",
    };

    public override string NoScores(LocalizedText benchmark, LocalizedText? first, LocalizedText? second) =>
        $"The catalog has no score of {string.Join(" nor of ", new[] { first, second }.OfType<LocalizedText>().Select(In))} on {In(benchmark)}.";

    public override string OneTable() => "One table gives both under one setting.";

    public override string SameSetting() => "Two sources state the same setting.";

    public override string SettingsDiffer(IEnumerable<string> named) => $"The settings differ: {List(named)}.";

    public override string SettingsUnknown(IReadOnlyCollection<string> named) => $"The settings are not stated well enough to compare{(named.Count == 0 ? "" : ": " + List(named))}.";

    public override string NotTestedNotComparable() => "Not tested: the scores are not comparable. Set AllowDifferentSettings to compute all the same.";

    public override string NotTestedNoItems() => "Not tested: the score is no percentage of a known number of items.";

    public override string NotTestedAtEnds() => "Not tested: both scores lie at an end of the scale.";

    public override string Unpaired() => "Unpaired: the runs are taken as independent. A paired test, which needs the answers, is usually sharper.";

    public override string DifferentBuilds(string first, string second) => $"Different builds were scored: {first} / {second}.";

    public override string CatalogLacks(string what) => $"The catalog does not have {what}.";

    public override string Operand(ClaimOperand? operand) => operand switch
    {
        { Benchmark: { } benchmark } => $"a score of {operand.Entity} on {benchmark}",
        { Member: { } member } => $"{member} of {operand.Entity}",
        _ => "a value",
    };

    public override string Counted() => "what is counted, the day or the stated count";

    public override string ForecastValues() => "base and target value of the forecast";

    public override string AmbiguousId(string id, IEnumerable<string> kinds) => $"'{id}' is the id of several kinds ({List(kinds)}) and the check does not name the one it means.";

    public override string UnknownCheck(string kind) => $"This version does not know the check '{kind}'.";

    public override string RatioToZero() => "A ratio to zero is no figure.";

    public override string NotComparable(string first, string second, LocalizedText reason) =>
        $"The scores {first} and {second} may not be held against each other. {In(reason)}";

    public override string ComputedAgainst(string formula, string? stated) => $"{formula}; stated {stated}.";

    public override string WithRivals(IEnumerable<string> formulas) => $"With a rival figure: {string.Join("; ", formulas)}.";

    public override string Sizes(long first, long second, int order) =>
        $"Parameters: {Number(first)} and {Number(second)} ({(order == 0 ? "the same size" : order < 0 ? "against a larger model" : "against a smaller model")}).";

    public override string Significance(long items, double p, bool isSignificant) =>
        $"On {Number(items)} items the difference is {(isSignificant ? "" : "not ")}statistically significant (p = {PValue(p)}).";

    public override string Holds(string comparison, bool holds) => $"{comparison} {(holds ? "holds" : "does not hold")}.";

    public override string LowerIsBetter() => "On this benchmark lower is better.";

    public override string RivalsOfRight(IEnumerable<string> values) => $"Rival values of the right side: {List(values)}.";

    public override string Against(string first, string second) => $"{first} against {second}";

    public override string FactAgainst(string? stated, string value) => $"Stated {stated}; the catalog has {value}.";

    public override string RivalFigures(IEnumerable<string> values) => $"Rival figures: {string.Join("; ", values)}.";

    public override string ActiveConsortia() => "Active";

    public override string ScoredModels() => "Korean models with a score on the benchmark";

    public override string Services() => "Services that run it";

    public override string Counts(string subject, IEnumerable<(DateOnly Day, int Count)> moments, DateOnly spoken) =>
        $"{subject}: {string.Join("; ", moments.Select(m => $"{Day(m.Day)}{(m.Day == spoken ? ", the day of the claim" : "")} {Number(m.Count)}"))}.";

    public override string NoReason() => "No reason is given.";
}
