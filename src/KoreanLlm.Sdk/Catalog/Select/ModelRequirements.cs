using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>What a model must be and do. A member left out asks nothing.</summary>
public sealed record ModelRequirements
{
    /// <summary>Whether a company must be allowed to use it commercially.</summary>
    public bool CommercialUse { get; init; }

    /// <summary>Whether a licence that allows commercial use under conditions will do: yes unless set. Its conditions are part of the finding.</summary>
    public bool AcceptsConditions { get; init; } = true;

    /// <summary>Whether its weights must, or must not, be open.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>The style of API it must be served with on the day of the catalog.</summary>
    public ApiStyle? Api { get; init; }

    /// <summary>Whether it must be available on the day of the catalog: not retired or withdrawn, and with open weights or an endpoint.</summary>
    public bool Available { get; init; }

    /// <summary>Scores it must reach.</summary>
    public ImmutableArray<ScoreRequirement> Scores { get; init => field = Guard.List(value); } = [];

    /// <summary>The field it must be made for.</summary>
    public ModelDomain? Domain { get; init; }

    /// <summary>The work it must do.</summary>
    public ModelTask? Task { get; init; }

    /// <summary>Kinds of input it must take.</summary>
    public ImmutableArray<Modality> Modalities { get; init => field = Guard.List(value); } = [];

    /// <summary>BCP 47 tags of languages it must be made for.</summary>
    public ImmutableArray<string> Languages { get; init => field = Guard.List(value); } = [];

    /// <summary>The least context, in tokens. At least 1.</summary>
    public long? MinimumContext { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The fewest total parameters, in units. At least 1.</summary>
    public long? MinimumParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The most total parameters, in units. At least 1.</summary>
    public long? MaximumParameters { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The first day of its release.</summary>
    public DateOnly? ReleasedFrom { get; init; }

    /// <summary>The last day of its release.</summary>
    public DateOnly? ReleasedUntil { get; init; }

    /// <summary>The modes of reasoning that will do.</summary>
    public ImmutableArray<ReasoningMode> ReasoningModes { get; init => field = Guard.List(value); } = [];

    /// <summary>The ways of coming to be that will do, e.g. from scratch alone.</summary>
    public ImmutableArray<ModelOrigin> Origins { get; init => field = Guard.List(value); } = [];

    /// <summary>Ids or names of developers, one of which it must have. Subsidiaries count as their parent.</summary>
    public ImmutableArray<string> Developers { get; init => field = Guard.List(value); } = [];

    /// <summary>The id or name of a consortium that submitted it or of which its developer is a member on the day of the catalog.</summary>
    public string? Consortium { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The hardware it must fit on. For a device that is no entry of the catalog, fill an <see cref="Accelerator"/> of your own.</summary>
    public FitRequest? Hardware { get; init; }

    /// <summary>Whether models stay among the candidates when a fact they are asked for is unknown. They then rank last; otherwise they are rejected as "cannot tell".</summary>
    public bool KeepUndecided { get; init; }
}
