using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The model of a given quality that costs the least compute over training and inference, beside the one it is held against.</summary>
public sealed record InferenceOptimum
{
    /// <summary>The quality: the predicted loss both models reach, in nats per token.</summary>
    public required double TargetLoss { get; init; }

    /// <summary>Tokens read and written over the lifetime of the model.</summary>
    public required double InferenceTokens { get; init; }

    /// <summary>Parameters of the optimum.</summary>
    public required double Parameters { get; init; }

    /// <summary>Training tokens of the optimum.</summary>
    public required double Tokens { get; init; }

    /// <summary>Parameters of the baseline.</summary>
    public required double BaselineParameters { get; init; }

    /// <summary>Training tokens of the baseline.</summary>
    public required double BaselineTokens { get; init; }

    /// <summary>Compute of the optimum over training and inference, 6 N D + 2 N D_inference, in FLOPs.</summary>
    public required double TotalFlops { get; init; }

    /// <summary>Compute of the baseline over training and inference, in FLOPs.</summary>
    public required double BaselineTotalFlops { get; init; }

    /// <summary>Compute saved against the baseline, in FLOPs.</summary>
    public double SavedFlops => BaselineTotalFlops - TotalFlops;

    /// <summary>Compute saved, as a fraction of the baseline's.</summary>
    public double SavedFraction => SavedFlops / BaselineTotalFlops;

    /// <summary>The optimum and what it saves, culture-invariant.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Parameters:0.000e0} and {Tokens:0.000e0} (saves {SavedFraction * 100:0.00} %)");
}
