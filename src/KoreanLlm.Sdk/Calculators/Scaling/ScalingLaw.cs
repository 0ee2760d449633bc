using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A parametric loss, L(N, D) = E + A / N^alpha + B / D^beta (Hoffmann et al. 2022, arXiv:2203.15556, approach 3), with named constants.</summary>
/// <remarks>N are parameters, D training tokens, L the loss in nats per token. Equality is record equality.</remarks>
public sealed record ScalingLaw
{
    private const string HoffmannData = "Hoffmann et al. 2022, arXiv:2203.15556, approach 3";

    /// <summary>The constants as the paper prints them. Inside the fitted range they overstate the optimal tokens: 92 a parameter at 5.76e23 FLOPs.</summary>
    public static ScalingLaw Hoffmann2022Rounded { get; } = new()
    {
        Id = "hoffmann2022-rounded",
        Citation = $"{HoffmannData}, constants as printed",
        IrreducibleLoss = 1.69,
        ParameterCoefficient = 406.4,
        DataCoefficient = 410.7,
        ParameterExponent = 0.34,
        DataExponent = 0.28,
        FittedRange = FittedRange.Hoffmann2022,
    };

    /// <summary>The constants before rounding, recovered from the source text of the paper.</summary>
    public static ScalingLaw Hoffmann2022Unrounded { get; } = new()
    {
        Id = "hoffmann2022-unrounded",
        Citation = $"{HoffmannData}, log-parameters from the source text of the paper (github.com/epoch-research/analyzing-chinchilla)",
        IrreducibleLoss = Math.Exp(0.5267228),
        ParameterCoefficient = Math.Exp(6.0073404),
        DataCoefficient = Math.Exp(6.0179186),
        ParameterExponent = 0.33917084,
        DataExponent = 0.2849083,
        FittedRange = FittedRange.Hoffmann2022,
    };

    /// <summary>The constants of De Vries that Sardana et al. use for the inference-adjusted optimum.</summary>
    public static ScalingLaw DeVriesSardana2024 { get; } = new()
    {
        Id = "devries-sardana2024",
        Citation = "De Vries 2023, used by Sardana et al. 2024, arXiv:2401.00448",
        IrreducibleLoss = 1.69,
        ParameterCoefficient = 406.4,
        DataCoefficient = 410.7,
        ParameterExponent = 0.336,
        DataExponent = 0.283,
        FittedRange = FittedRange.Hoffmann2022,
    };

    /// <summary>The replication by Besiroglu et al. as the paper prints it. It agrees with 20 tokens a parameter near 2e22 FLOPs.</summary>
    public static ScalingLaw Besiroglu2024Paper { get; } = new()
    {
        Id = "besiroglu2024-paper",
        Citation = "Besiroglu et al. 2024, arXiv:2404.10102, abstract",
        IrreducibleLoss = 1.8172,
        ParameterCoefficient = 482.01,
        DataCoefficient = 2085.43,
        ParameterExponent = 0.3478,
        DataExponent = 0.3658,
        FittedRange = FittedRange.Hoffmann2022,
    };

    /// <summary>The replication by Besiroglu et al. as its repository computes it: E differs from the paper by 0.0003.</summary>
    public static ScalingLaw Besiroglu2024Repository { get; } = new()
    {
        Id = "besiroglu2024-repo",
        Citation = "Besiroglu et al. 2024, arXiv:2404.10102, output of github.com/epoch-research/analyzing-chinchilla",
        IrreducibleLoss = 1.81686,
        ParameterCoefficient = 482.00572,
        DataCoefficient = 2085.43420,
        ParameterExponent = 0.34781,
        DataExponent = 0.36585,
        FittedRange = FittedRange.Hoffmann2022,
    };

    /// <summary>The five presets, in the order of publication.</summary>
    public static ImmutableArray<ScalingLaw> Presets { get; } =
        [Hoffmann2022Rounded, Hoffmann2022Unrounded, DeVriesSardana2024, Besiroglu2024Paper, Besiroglu2024Repository];

    /// <summary>The name of the set of constants: a lower-case slug. A result carries it.</summary>
    /// <exception cref="ArgumentException">The value is not a slug.</exception>
    public required string Id { get; init => field = Guard.Slug(value); }

    /// <summary>Where the constants come from.</summary>
    public required string Citation { get; init => field = Guard.Text(value); }

    /// <summary>E: the loss that no model falls below, in nats per token. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public required double IrreducibleLoss { get; init => field = Require.NotNegative(value, nameof(IrreducibleLoss)); }

    /// <summary>A: the weight of the parameter term. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double ParameterCoefficient { get; init => field = Require.Positive(value, nameof(ParameterCoefficient)); }

    /// <summary>B: the weight of the data term. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double DataCoefficient { get; init => field = Require.Positive(value, nameof(DataCoefficient)); }

    /// <summary>alpha: how fast parameters lower the loss. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double ParameterExponent { get; init => field = Require.Positive(value, nameof(ParameterExponent)); }

    /// <summary>beta: how fast tokens lower the loss. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double DataExponent { get; init => field = Require.Positive(value, nameof(DataExponent)); }

    /// <summary>The models and tokens the constants were fitted on, or null where that is not known.</summary>
    public FittedRange? FittedRange { get; init; }

    /// <summary>G = (alpha A / (beta B))^(1 / (alpha + beta)): the coefficient of the compute-optimal allocation N = G (C / 6)^a.</summary>
    public double AllocationCoefficient =>
        Math.Pow(ParameterExponent * ParameterCoefficient / (DataExponent * DataCoefficient), 1 / (ParameterExponent + DataExponent));

    /// <summary>a = beta / (alpha + beta): the exponent of the compute-optimal allocation N = G (C / 6)^a.</summary>
    public double AllocationExponent => DataExponent / (ParameterExponent + DataExponent);

    /// <summary>The name of the law.</summary>
    public override string ToString() => Id;
}
