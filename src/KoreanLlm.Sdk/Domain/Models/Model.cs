using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A South Korean language model.</summary>
/// <remarks>A null or empty member is absent; <c>catalog.StateOf</c> tells unknown, undisclosed and not applicable apart.</remarks>
[JsonConverter(typeof(RecordConverter<Model>))]
public sealed record Model : CatalogEntity
{
    private readonly ValueList<string> _developers;
    private readonly ValueList<LifecycleEvent> _lifecycle;
    private readonly ValueList<ModelTrainingStage> _trainingStages;
    private readonly ValueList<ModelEndpoint> _endpoints;
    private readonly ValueList<Modality> _modalities;
    private readonly ValueList<Modality> _outputModalities;
    private readonly ValueList<string> _languages;

    /// <summary>Ids of the organisations that developed it, the leading one first.</summary>
    public required ImmutableArray<string> Developers { get => _developers; init => _developers = Guard.List(value); }

    /// <summary>The series it belongs to, e.g. <c>EXAONE 4.0</c>.</summary>
    public string? Family { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day, month or year of its release.</summary>
    public PartialDate? ReleasedOn { get; init; }

    /// <summary>What happened to it and when, in order.</summary>
    public ImmutableArray<LifecycleEvent> Lifecycle { get => _lifecycle; init => _lifecycle = Guard.List(value); }

    /// <summary>The field it is made for.</summary>
    public required ModelDomain Domain { get; init; }

    /// <summary>The work it does. Every model of the embedded data has one; an overlay of an earlier version may not.</summary>
    public ModelTask? Task { get; init; }

    /// <summary>All parameters, in units (not billions). At least 1. Decides memory.</summary>
    public long? TotalParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The size of the last digit in which the total is printed, in parameters: 1 for an exact count, 100,000,000 for a printed 7.8B. At least 1.</summary>
    public long? TotalParametersRounding { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Parameters used for one token, in units; equal to the total for a dense model. At least 1. Decides compute.</summary>
    public long? ActiveParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Parameters without input embedding and output head, in units. At least 1.</summary>
    public long? NonEmbeddingParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Tokens of pre-training; for a derived model those of its own training, not its base's. At least 1.</summary>
    public long? TrainingTokens { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The stages of its own training in order, where its makers tell them apart.</summary>
    public ImmutableArray<ModelTrainingStage> TrainingStages { get => _trainingStages; init => _trainingStages = Guard.List(value); }

    /// <summary>The longest context its makers state, in tokens; one that needs an extension at use, such as YaRN, included. At least 1.</summary>
    public long? ContextLength { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The longest context it was trained at, in tokens, usable without an extension. At least 1.</summary>
    public long? NativeContextLength { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The longest answer, in tokens. At least 1.</summary>
    public long? MaximumOutputTokens { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The date up to which its training data reach.</summary>
    public PartialDate? KnowledgeCutoff { get; init; }

    /// <summary>Whether it reasons before it answers.</summary>
    public ReasoningMode? ReasoningMode { get; init; }

    /// <summary>Its shape, complete enough to count parameters and size a cache.</summary>
    public TransformerArchitecture? Architecture { get; init; }

    /// <summary>How it came to be.</summary>
    public ModelOrigin? Origin { get; init; }

    /// <summary>The id of the <see cref="Model"/> or <see cref="ReferenceModel"/> it derives from.</summary>
    public string? BaseModel { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The licence of its weights or service.</summary>
    public LicenseTerms? License { get; init; }

    /// <summary>Whether its weights can be downloaded.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>Its repository on Hugging Face, e.g. <c>skt/A.X-3.1-Light</c>.</summary>
    public string? HuggingFaceId { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where it is or was served.</summary>
    public ImmutableArray<ModelEndpoint> Endpoints { get => _endpoints; init => _endpoints = Guard.List(value); }

    /// <summary>Kinds of input.</summary>
    public ImmutableArray<Modality> Modalities { get => _modalities; init => _modalities = Guard.List(value); }

    /// <summary>Kinds of output.</summary>
    public ImmutableArray<Modality> OutputModalities { get => _outputModalities; init => _outputModalities = Guard.List(value); }

    /// <summary>BCP 47 tags of the languages it is made for.</summary>
    public ImmutableArray<string> Languages { get => _languages; init => _languages = Guard.List(value); }

    /// <summary>Training compute as its makers state it, in floating-point operations (FLOPs); for a derived model that of its own training, not its base's. Above 0.</summary>
    public double? ReportedTrainingCompute { get; init => field = Guard.Positive(value); }

    /// <summary>The hardware it was trained on, as its makers state it.</summary>
    public TrainingHardware? TrainingHardware { get; init; }

    /// <summary>The stage of its life that it has certainly reached on a day: the latest lifecycle event by then, else released from <see cref="ReleasedOn"/> on.</summary>
    /// <param name="day">The day. A date known to the month or year counts from its last day; ask <see cref="IsReleasedOn"/> and <see cref="HasEndedOn"/> for what lies within.</param>
    /// <returns>The stage; null before the first or where no date is known.</returns>
    public LifecycleStage? StageOn(DateOnly day)
    {
        LifecycleStage? stage = ReleasedOn is { } released && released.Last <= day ? LifecycleStage.Released : null;
        var latest = DateOnly.MinValue;
        foreach (var e in Lifecycle)
        {
            if (e.On.Last <= day && e.On.First >= latest && !(e.Stage.IsBeforeRelease && stage == LifecycleStage.Released))
            {
                (stage, latest) = (e.Stage, e.On.First);
            }
        }

        return stage;
    }

    /// <summary>Whether it is out on a day, as a preview at least, or has been; an end does not undo it.</summary>
    /// <param name="day">The day. Within a month or year whose day is not known, and where no date is known, it cannot be told.</param>
    public Answer IsReleasedOn(DateOnly day)
    {
        var dates = Lifecycle.Where(e => e.Stage.IsUsable == Answer.Yes).Select(e => e.On).ToList();
        if (ReleasedOn is { } released)
        {
            dates.Add(released);
        }

        return dates.Count == 0 ? Answer.CannotTell : dates.Any(d => d.IsReachedBy(day));
    }

    /// <summary>Whether it is retired or withdrawn on a day.</summary>
    /// <param name="day">The day. Within a month or year whose day is not known it cannot be told.</param>
    public Answer HasEndedOn(DateOnly day) =>
        Lifecycle.Any(e => e.Stage.IsEnd != Answer.No && e.On.IsReachedBy(day) == Answer.CannotTell) && StageOn(day)?.IsEnd != Answer.Yes ? Answer.CannotTell
        : StageOn(day)?.IsEnd ?? Answer.No;
}
