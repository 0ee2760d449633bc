namespace KoreanLlm.Sdk;

/// <summary>The checks that requirements ask for, each looked up once and run on every model.</summary>
internal sealed class RequirementChecks
{
    private readonly List<Func<Model, RequirementFinding>> _checks;
    private readonly ScoreChecks _scores;

    public RequirementChecks(IKoreanLlmCatalog catalog, ModelRequirements requirements)
    {
        _scores = new ScoreChecks(catalog, requirements.Scores);
        _checks = [.. LicenceChecks.For(catalog, requirements), .. FactChecks.For(requirements), .. OwnerChecks.For(catalog, requirements), .. HardwareCheck.For(requirements).Select(OnShape)];

        // A model whose own shape nobody published is sized by the base whose shape it kept.
        Func<Model, RequirementFinding> OnShape(Func<Model, RequirementFinding> check) => model => check(catalog.ArchitectureOf(model)?.Model ?? model);
    }

    public SelectedModel Judge(Model model) => new()
    {
        Model = model,
        Findings = [.. _checks.Select(check => check(model)), .. _scores.Of(model)],
        Scores = _scores.Known(model),
    };

    /// <summary>How well a model does on the scores asked for: the sum of what it has above what was asked.</summary>
    public double Merit(SelectedModel selected) => _scores.Merit(selected.Scores);
}
