namespace KoreanLlm.Sdk.Calculators;

/// <summary>A stage of training, e.g. pre-training, context extension or reinforcement learning, and its compute.</summary>
public sealed record TrainingStage
{
    /// <summary>What the stage is called.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>Its compute in FLOPs. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Flops { get; init => field = Require.Positive(value, nameof(Flops)); }

    /// <summary>A stage whose compute is 6 N D.</summary>
    /// <param name="name">What the stage is called.</param>
    /// <param name="activeParameters">Parameters used for one token, at least 1.</param>
    /// <param name="tokens">Tokens of the stage, at least 1.</param>
    /// <exception cref="ArgumentException">The name is blank or a number is below 1.</exception>
    public static TrainingStage FromTokens(string name, long activeParameters, long tokens) =>
        new() { Name = name, Flops = TrainingCalculator.TrainingFlops(activeParameters, tokens) };

    /// <summary>Name and compute, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Flops:0.###e0} FLOPs");
}
