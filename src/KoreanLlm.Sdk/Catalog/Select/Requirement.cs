using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>What a finding is about: a member of <see cref="ModelRequirements"/>, by its name.</summary>
/// <remarks>A later version may add requirements. The numbers stay.</remarks>
[JsonConverter(typeof(WordConverter<Requirement>))]
public enum Requirement
{
    /// <summary>The model was there on the day asked about (<see cref="ModelRequirements.On"/>).</summary>
    On = 0,

    /// <summary><see cref="ModelRequirements.CommercialUse"/>.</summary>
    CommercialUse = 1,

    /// <summary><see cref="ModelRequirements.Licenses"/>.</summary>
    Licenses = 2,

    /// <summary><see cref="ModelRequirements.OpenWeights"/>.</summary>
    OpenWeights = 3,

    /// <summary><see cref="ModelRequirements.Available"/>.</summary>
    Available = 4,

    /// <summary><see cref="ModelRequirements.SelfHosted"/>.</summary>
    SelfHosted = 5,

    /// <summary><see cref="ModelRequirements.Served"/>.</summary>
    Served = 6,

    /// <summary><see cref="ModelRequirements.Api"/>.</summary>
    Api = 7,

    /// <summary><see cref="ModelRequirements.Domain"/>.</summary>
    Domain = 8,

    /// <summary><see cref="ModelRequirements.Task"/>.</summary>
    Task = 9,

    /// <summary><see cref="ModelRequirements.Modalities"/>.</summary>
    Modalities = 10,

    /// <summary><see cref="ModelRequirements.Languages"/>.</summary>
    Languages = 11,

    /// <summary><see cref="ModelRequirements.MinimumContext"/>.</summary>
    MinimumContext = 12,

    /// <summary><see cref="ModelRequirements.MinimumParameters"/>.</summary>
    MinimumParameters = 13,

    /// <summary><see cref="ModelRequirements.MaximumParameters"/>.</summary>
    MaximumParameters = 14,

    /// <summary><see cref="ModelRequirements.MinimumActiveParameters"/>.</summary>
    MinimumActiveParameters = 15,

    /// <summary><see cref="ModelRequirements.MaximumActiveParameters"/>.</summary>
    MaximumActiveParameters = 16,

    /// <summary><see cref="ModelRequirements.ReleasedFrom"/>.</summary>
    ReleasedFrom = 17,

    /// <summary><see cref="ModelRequirements.ReleasedUntil"/>.</summary>
    ReleasedUntil = 18,

    /// <summary><see cref="ModelRequirements.ReasoningModes"/>.</summary>
    ReasoningModes = 19,

    /// <summary><see cref="ModelRequirements.Origins"/>.</summary>
    Origins = 20,

    /// <summary><see cref="ModelRequirements.Developers"/>.</summary>
    Developers = 21,

    /// <summary><see cref="ModelRequirements.Consortium"/>.</summary>
    Consortium = 22,

    /// <summary><see cref="ModelRequirements.Hardware"/>.</summary>
    Hardware = 23,

    /// <summary>One of <see cref="ModelRequirements.Scores"/>; the finding names its benchmark.</summary>
    Scores = 24,
}
