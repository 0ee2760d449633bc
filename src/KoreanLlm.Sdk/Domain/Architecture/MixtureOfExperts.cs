using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The mixture-of-experts feed-forward of a model.</summary>
[JsonConverter(typeof(RecordConverter<MixtureOfExperts>))]
public sealed record MixtureOfExperts
{
    /// <summary>Routed experts per layer. At least 1.</summary>
    public required int Experts { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Routed experts used for one token (top-k). At least 1 and at most <see cref="Experts"/>.</summary>
    public required int ActiveExperts { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Experts that every token uses. Default 0.</summary>
    public int SharedExperts { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Feed-forward width of a routed expert. At least 1.</summary>
    public required int ExpertFeedForwardSize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Feed-forward width of a shared expert; null when equal to <see cref="ExpertFeedForwardSize"/>.</summary>
    public int? SharedExpertFeedForwardSize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Layers with a dense feed-forward block instead of experts: as a rule the first ones. Default 0.</summary>
    public int LeadingDenseLayers { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether the router has a bias per expert. Default false.</summary>
    public bool RouterBias { get; init; }

    /// <summary>Whether the shared expert has a gate of one weight per channel. Default false.</summary>
    public bool SharedExpertGate { get; init; }

    /// <summary>Width to which routed experts narrow the hidden state; null when they take it as it is. At least 1.</summary>
    public int? LatentSize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Norms that only mixture-of-experts layers have. Default 0.</summary>
    public int ExtraNormsPerLayer { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
