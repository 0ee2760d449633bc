using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Compute divided into parameters and training tokens, with 6 N D equal to it.</summary>
public sealed record ComputeAllocation
{
    /// <summary>The compute C = 6 N D, in FLOPs.</summary>
    public required double Flops { get; init; }

    /// <summary>Parameters N.</summary>
    public required double Parameters { get; init; }

    /// <summary>Training tokens D.</summary>
    public required double Tokens { get; init; }

    /// <summary>D / N.</summary>
    public double TokensPerParameter => Tokens / Parameters;

    /// <summary>The predicted loss in nats per token; null where no law was given, only an allocation.</summary>
    public double? Loss { get; init; }

    /// <summary>Parameters, tokens and their ratio, culture-invariant.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Parameters:0.000e0} and {Tokens:0.000e0} ({TokensPerParameter:0.0} to 1)");
}
