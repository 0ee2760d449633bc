namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// A day, and which entities were there on it. An entity's own dates decide. Where they leave it open, it was there if something that was there speaks of it (a score, a model made
/// from it or trained on it), and where it has no date at all, from the day it was read about.
/// </summary>
internal sealed class Past
{
    private readonly bool _certain;
    private readonly Lazy<HashSet<string>> _spokenOf;

    /// <param name="all">The dataset of today.</param>
    /// <param name="day">The day.</param>
    /// <param name="certain">Whether parts that only may have begun by the day are cut, too.</param>
    public Past(DatasetContent all, DateOnly day, bool certain = false)
    {
        (All, Day, _certain) = (all, day, certain);
        _spokenOf = new(FindSpokenOf, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Everything, whenever it came.</summary>
    public DatasetContent All { get; }

    public DateOnly Day { get; }

    /// <summary>Whether a date has come, or may have: what begins on it is kept. No date begins before everything.</summary>
    public bool Has(PartialDate? date) => date is not { } known || known.IsReachedBy(Day) is var reached && (reached == Answer.Yes || (reached == Answer.CannotTell && !_certain));

    /// <summary>Whether an entity was there.</summary>
    public Answer Stands<T>(PastRule<T> rule, T entity)
        where T : CatalogEntity => Stands(rule, entity, name => _spokenOf.Value.Contains(name));

    /// <summary>Whether an entity of this id was certainly there.</summary>
    public bool Has<T>(PastRule<T> rule, string id)
        where T : CatalogEntity => StandsId(rule, id) == Answer.Yes;

    /// <summary>Whether a model or reference model was there.</summary>
    public Answer System(string id) => StandsId(PastRules.Model, id).Or(StandsId(PastRules.Reference, id));

    /// <summary>Whether the entity of an id was there; no where there is none.</summary>
    public Answer StandsId<T>(PastRule<T> rule, string id)
        where T : CatalogEntity => All.List<T>().Find(id) is { } entity ? Stands(rule, entity) : Answer.No;

    private Answer Stands<T>(PastRule<T> rule, T entity, Func<string, bool> isSpokenOf)
        where T : CatalogEntity
    {
        var dates = rule.Dates(entity).OfType<PartialDate>().ToList();
        var dated = dates.Count == 0 ? Answer.CannotTell : dates.Any(d => d.IsReachedBy(Day));
        var read = dates.Count == 0 && entity.Evidence.Any(e => e.ReadOn <= Day);
        var settled = dated == Answer.CannotTell && (read || (rule.SpokenOfAs?.Invoke(entity) is { } name && isSpokenOf(name))) ? Answer.Yes : dated;
        return settled.And(rule.Needs(entity, this));
    }

    /// <summary>Systems and benchmarks of published scores, bases of models and the accelerators they were trained on.</summary>
    private HashSet<string> FindSpokenOf()
    {
        var spoken = new HashSet<string>();
        foreach (var result in All.List<BenchmarkResult>().Where(r => r.ReportedOn.IsReachedBy(Day) == Answer.Yes))
        {
            spoken.Add(PastRules.SystemName(result.SystemId));
            spoken.Add(PastRules.BenchmarkName(result.BenchmarkId));
        }

        var models = All.List<Model>();
        foreach (var model in models.Where(m => Stands(PastRules.Model, m, spoken.Contains) == Answer.Yes))
        {
            for (var next = model; next is not null; next = Base(next))
            {
                if (next.TrainingHardware?.AcceleratorId is { } accelerator)
                {
                    spoken.Add(PastRules.AcceleratorName(accelerator));
                }
            }
        }

        return spoken;

        // Each base once: a line that leads back ends.
        Model? Base(Model model) => model.BaseModel is { } id && spoken.Add(PastRules.SystemName(id)) ? models.Find(id) : null;
    }
}
