using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The loss that a law predicts, and its parts, in nats per token.</summary>
public sealed record LossPrediction
{
    /// <summary>The predicted loss: the sum of the three parts.</summary>
    public required double Loss { get; init; }

    /// <summary>The part that no model avoids, E.</summary>
    public required double Irreducible { get; init; }

    /// <summary>The part that more parameters lower, A / N^alpha.</summary>
    public required double ParameterTerm { get; init; }

    /// <summary>The part that more tokens lower, B / D^beta.</summary>
    public required double DataTerm { get; init; }

    /// <summary>The loss with four decimals, culture-invariant.</summary>
    public override string ToString() => Loss.ToString("0.0000", CultureInfo.InvariantCulture);
}
