using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>What a model must be and do. A member left out asks nothing; a flag that is true requires, one that is false forbids.</summary>
[JsonConverter(typeof(RecordConverter<ModelRequirements>))]
public sealed record ModelRequirements
{
    private readonly ValueList<string> _licenses;
    private readonly ValueList<ScoreRequirement> _scores;
    private readonly ValueList<Modality> _modalities;
    private readonly ValueList<string> _languages;
    private readonly ValueList<ReasoningMode> _reasoningModes;
    private readonly ValueList<ModelOrigin> _origins;
    private readonly ValueList<string> _developers;

    /// <summary>The day for which is asked: the answer is that of the catalog as of that day. Null for the day of the catalog.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether a company must, or must not, be allowed to use it commercially.</summary>
    public bool? CommercialUse { get; init; }

    /// <summary>Whether a licence that allows commercial use under conditions counts as allowing it: yes unless set. Its conditions are part of the finding.</summary>
    public bool AcceptsConditions { get; init; } = true;

    /// <summary>SPDX or <c>LicenseRef-</c> identifiers of licences, one of which it must have; any case. A licence without identifier is found by its name.</summary>
    public ImmutableArray<string> Licenses { get => _licenses; init => _licenses = Guard.List(value); }

    /// <summary>Whether its weights must, or must not, be open.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>Whether it must, or must not, be available on the day: not retired or withdrawn, and with open weights or an endpoint.</summary>
    public bool? Available { get; init; }

    /// <summary>Whether one must, or must not, be able to run it oneself on the day: its weights are open, out by then and not withdrawn. Retired weights count.</summary>
    public bool? SelfHosted { get; init; }

    /// <summary>Whether a service must, or must not, run it on the day.</summary>
    public bool? Served { get; init; }

    /// <summary>The style of API it must be served with on the day.</summary>
    public ApiStyle? Api { get; init; }

    /// <summary>Scores it must reach.</summary>
    public ImmutableArray<ScoreRequirement> Scores { get => _scores; init => _scores = Guard.List(value); }

    /// <summary>The field it must be made for.</summary>
    public ModelDomain? Domain { get; init; }

    /// <summary>The work it must do.</summary>
    public ModelTask? Task { get; init; }

    /// <summary>Kinds of input it must take.</summary>
    public ImmutableArray<Modality> Modalities { get => _modalities; init => _modalities = Guard.List(value); }

    /// <summary>BCP 47 tags of languages it must be made for.</summary>
    public ImmutableArray<string> Languages { get => _languages; init => _languages = Guard.List(value); }

    /// <summary>The least context, in tokens. At least 1.</summary>
    public long? MinimumContext { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The fewest total parameters, in units. At least 1.</summary>
    public long? MinimumParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The most total parameters, in units. At least 1.</summary>
    public long? MaximumParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The fewest active parameters, in units. At least 1.</summary>
    public long? MinimumActiveParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The most active parameters, in units. At least 1.</summary>
    public long? MaximumActiveParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The first day of its release.</summary>
    public DateOnly? ReleasedFrom { get; init; }

    /// <summary>The last day of its release.</summary>
    public DateOnly? ReleasedUntil { get; init; }

    /// <summary>The modes of reasoning that will do.</summary>
    public ImmutableArray<ReasoningMode> ReasoningModes { get => _reasoningModes; init => _reasoningModes = Guard.List(value); }

    /// <summary>The ways of coming to be that will do, e.g. from scratch alone.</summary>
    public ImmutableArray<ModelOrigin> Origins { get => _origins; init => _origins = Guard.List(value); }

    /// <summary>Ids or names of developers, one of which it must have. Subsidiaries count as their parent.</summary>
    public ImmutableArray<string> Developers { get => _developers; init => _developers = Guard.List(value); }

    /// <summary>The id or name of a consortium that submitted it or of which its developer is a member on the day.</summary>
    public string? Consortium { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The hardware it must fit on. For a device that is no entry of the catalog, fill an <see cref="Accelerator"/> of your own.</summary>
    public FitRequest? Hardware { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
