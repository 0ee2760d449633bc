using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>
/// Every sentence the questions answer with. A language is a class that writes them all; the compiler asks it for each. Figures come in computed, and are only printed here.
/// </summary>
internal abstract class Wording
{
    public abstract string Undisclosed(string member);

    public abstract string NotInCatalog(string member);

    public abstract string CannotBeJudged(string message);

    public abstract string StandsOn(DateOnly day, Answer answer);

    public abstract string Domain(ModelDomain domain);

    public abstract string Task(ModelTask task);

    public abstract string Values(string member, IEnumerable<string> values);

    public abstract string Context(long tokens);

    public abstract string Parameters(long count);

    public abstract string ActiveParameters(long count);

    public abstract string Released(PartialDate on);

    public abstract string ReleasedDayUnknown(PartialDate on);

    public abstract string Reasoning(ReasoningMode mode);

    public abstract string Origin(ModelOrigin origin);

    public abstract string License(string name, string? identifier);

    public abstract string Weights(bool open);

    public abstract string CommercialUse(string license, CommercialUse use, IEnumerable<string> conditions);

    /// <summary>What a layer of data other than that of the licence says of commercial use.</summary>
    public abstract string CommercialUseBy(string layer, CommercialUse use);

    public abstract string Ended(LifecycleStage stage, PartialDate on, bool certain);

    public abstract string StageUnknown(LifecycleStage stage);

    public abstract string NotReleasedBy(DateOnly day, PartialDate? release);

    public abstract string ReleaseByUnknown(DateOnly day);

    public abstract string OnlyAnnounced();

    public abstract string NowhereKnown();

    public abstract string ServedAs(string provider, string modelId);

    public abstract string EndpointUnknown(DateOnly day);

    public abstract string OtherStyle(ApiStyle style);

    public abstract string AllClosed();

    public abstract string Developers(IEnumerable<string> developers);

    public abstract string SubmittedBy(LocalizedText consortium);

    public abstract string MembershipUnknown(DateOnly day);

    public abstract string Score(BenchmarkResult score, double asked);

    public abstract string NoScore();

    public abstract string NoScoreOfSetting();

    public abstract string ContextTooShort(long has, long needs);

    /// <summary>Whether it fits hangs on a cache whose size is not known.</summary>
    public abstract string FitsUnless(FitResult fit);

    public abstract string Fit(FitResult fit);

    public abstract string CannotSplit(int devices, long heads);

    /// <summary>A text in this language.</summary>
    public abstract string In(LocalizedText text);

    public abstract string ComputeUnknown(double? added);

    public abstract string Compute(double flops, bool reported, double? added);

    public abstract string NoLawYet(string jurisdiction, DateOnly day);

    /// <summary>That a duty is not in force on the day, or that this cannot be told.</summary>
    public abstract string InForce(RegulatoryGuideline law, Obligation duty, DateOnly day, Answer inForce);

    public abstract string Always();

    public abstract string Judgement(string description);

    public abstract string UnknownCondition(string kind, string? description);

    public abstract string IncompleteCondition(string kind);

    public abstract string NotGiven(DeploymentFact fact);

    public abstract string Flag(DeploymentFact fact, bool value);

    public abstract string Serves(string jurisdiction, bool value);

    public abstract string DomainAgainst(ModelDomain domain, ModelDomain asked);

    public abstract string Combined(bool all, IEnumerable<(Answer Answer, LocalizedText Reason)> parts);

    public abstract string Negated(LocalizedText condition);

    public abstract string ComputeIs(string basis);

    public abstract string ComputeAgainst(string basis, bool above, double threshold, bool open);

    public abstract string OtherCurrency(DeploymentFact fact, string? given, string? asked);

    public abstract string Figure(DeploymentFact fact, double value, bool above, double threshold, string? currency);

    /// <summary>Whose score on a benchmark is missing; null for one that has it.</summary>
    public abstract string NoScores(LocalizedText benchmark, LocalizedText? first, LocalizedText? second);

    public abstract string OneTable();

    public abstract string SameSetting();

    /// <summary>Two settings differ in members, each named with both values.</summary>
    public abstract string SettingsDiffer(IEnumerable<string> named);

    /// <summary>Two settings are not stated well enough; named is where one of them is silent.</summary>
    public abstract string SettingsUnknown(IReadOnlyCollection<string> named);

    public abstract string NotTestedNotComparable();

    public abstract string NotTestedNoItems();

    public abstract string NotTestedAtEnds();

    public abstract string Unpaired();

    public abstract string DifferentBuilds(string first, string second);

    public abstract string CatalogLacks(string what);

    /// <summary>What an operand of a check means, to stand in a sentence.</summary>
    public abstract string Operand(ClaimOperand? operand);

    public abstract string Counted();

    public abstract string ForecastValues();

    public abstract string AmbiguousId(string id, IEnumerable<string> kinds);

    public abstract string UnknownCheck(string kind);

    public abstract string RatioToZero();

    public abstract string NotComparable(string first, string second, LocalizedText reason);

    public abstract string ComputedAgainst(string formula, string? stated);

    public abstract string WithRivals(IEnumerable<string> formulas);

    /// <summary>Two sizes; below 0 where the first is smaller, 0 where they are the same.</summary>
    public abstract string Sizes(long first, long second, int order);

    public abstract string Significance(long items, double p, bool isSignificant);

    public abstract string Holds(string comparison, bool holds);

    public abstract string LowerIsBetter();

    public abstract string RivalsOfRight(IEnumerable<string> values);

    public abstract string Against(string first, string second);

    public abstract string FactAgainst(string? stated, string value);

    public abstract string RivalFigures(IEnumerable<string> values);

    public abstract string ActiveConsortia();

    public abstract string ScoredModels();

    public abstract string Services();

    public abstract string Counts(string subject, IEnumerable<(DateOnly Day, int Count)> moments, DateOnly spoken);

    public abstract string NoReason();

    protected static string PValue(double p) => p.ToString(p < 0.001 ? "0.#E+0" : "0.00", CultureInfo.InvariantCulture);

    protected static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    protected static string Gigabytes(double bytes) => (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture) + " GB";

    protected static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected static string Flops(double flops) => flops.ToString("G3", CultureInfo.InvariantCulture) + " FLOPs";

    protected static string List(IEnumerable<string> values) => string.Join(", ", values);

    protected static string After(IEnumerable<string> conditions) => string.Concat(conditions.Select(c => " " + c));
}
