namespace KoreanLlm.Sdk;

/// <summary>The checks that requirements ask for, each looked up once and run on every model.</summary>
internal sealed class RequirementChecks
{
    private readonly List<(Requirement Requirement, Func<Model, RequirementFinding> Check)> _checks;
    private readonly ScoreChecks _scores;
    private readonly DateOnly _day;

    /// <param name="catalog">The catalog that was asked: names are those of today.</param>
    /// <param name="then">The catalog of the day.</param>
    /// <param name="requirements">What was asked.</param>
    public RequirementChecks(IKoreanLlmCatalog catalog, IKoreanLlmCatalog then, ModelRequirements requirements)
    {
        _day = then.Date;
        _scores = new ScoreChecks(catalog, then, requirements.Scores);
        _checks =
        [
            .. LicenceChecks.For(requirements),
            .. AvailabilityChecks.For(requirements, _day),
            .. FactChecks.For(requirements),
            .. OwnerChecks.For(catalog, then, requirements),
            .. HardwareCheck.For(requirements, model => catalog.ArchitectureOf(model)?.Model ?? model),
        ];
    }

    /// <param name="model">The model.</param>
    /// <param name="stands">Whether it was there on the day; null where no day was asked about.</param>
    public SelectedModel Judge(Model model, Answer? stands) => new()
    {
        Model = model,
        Findings =
        [
            .. stands is { } answer ? new[] { Standing(model, answer) } : [],
            .. _checks.Select(check => Isolated(check.Requirement, check.Check, model)),
            .. _scores.Of(model),
        ],
        Scores = _scores.Known(model),
    };

    public SelectedModel NotThere(Model model) => new() { Model = model, Findings = [Standing(model, Answer.No)] };

    /// <summary>How well a model does on the scores asked for: the sum of what it has above what was asked.</summary>
    public double Merit(SelectedModel selected) => _scores.Merit(selected.Scores);

    private RequirementFinding Standing(Model model, Answer answer) =>
        Finding.Of(Requirement.On, answer, Sentences.Say(w => w.StandsOn(_day, answer)), model, "releasedOn", "lifecycle");

    /// <summary>One model that cannot be judged never keeps the others from being judged.</summary>
    private static RequirementFinding Isolated(Requirement requirement, Func<Model, RequirementFinding> check, Model model)
    {
        try
        {
            return check(model);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or ArithmeticException or InvalidOperationException)
        {
            return Finding.CannotTell(requirement, Sentences.Say(w => w.CannotBeJudged(e.Message)));
        }
    }
}
