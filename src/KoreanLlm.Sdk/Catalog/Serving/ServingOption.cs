using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>A model on a number of accelerators that serves a load.</summary>
public sealed record ServingOption
{
    /// <summary>The model with its findings and the scores asked for.</summary>
    public required SelectedModel Selected { get; init; }

    /// <summary>The model.</summary>
    public Model Model => Selected.Model;

    /// <summary>The request that it serves, with accelerator, devices and format.</summary>
    public required FitRequest Request { get; init; }

    /// <summary>Whether it fits, with its figures and how far such estimates were off.</summary>
    public required Estimate<FitResult> Fit { get; init; }

    /// <summary>The ceiling of decoding; null where a fact for it is missing.</summary>
    public required Estimate<Roofline>? Ceiling { get; init; }

    /// <summary>What an hour costs at the caller's prices; null without one.</summary>
    public Money? PerHour { get; init; }

    /// <summary>How sure it is: yes where every requirement is known to be met and it certainly fits; else it cannot be told. A speed is never more than a ceiling.</summary>
    public required Answer Decision { get; init; }

    /// <summary>What decides, in English and Korean.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Model, devices and format.</summary>
    public override string ToString() => FormattableString.Invariant($"{Model.Name.English} in {Request.Weights} on {Request.Devices} x {Request.Accelerator.Name.English}");
}
