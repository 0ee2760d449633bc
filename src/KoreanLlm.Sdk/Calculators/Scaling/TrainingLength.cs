using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The tokens that are compute-optimal for a size of model.</summary>
public sealed record TrainingLength
{
    /// <summary>Parameters N.</summary>
    public required double Parameters { get; init; }

    /// <summary>Optimal training tokens D.</summary>
    public required double Tokens { get; init; }

    /// <summary>D / N.</summary>
    public double TokensPerParameter => Tokens / Parameters;

    /// <summary>The compute of that training, 6 N D, in FLOPs.</summary>
    public required double Flops { get; init; }

    /// <summary>Tokens and their ratio to the parameters, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tokens:0.000e0} ({TokensPerParameter:0.0} per parameter)");
}
