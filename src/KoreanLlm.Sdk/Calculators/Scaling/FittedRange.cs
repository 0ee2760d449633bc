using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The models and tokens that a law was fitted on. Outside it the law is an extrapolation.</summary>
public sealed record FittedRange
{
    /// <summary>The runs of Hoffmann et al. 2022, which the replications use too: about 70 million to 16 billion parameters, 5 to 500 billion tokens.</summary>
    public static FittedRange Hoffmann2022 { get; } = new()
    {
        MinimumParameters = 70e6,
        MaximumParameters = 16e9,
        MinimumTokens = 5e9,
        MaximumTokens = 500e9,
    };

    /// <summary>The smallest model, in parameters.</summary>
    public required double MinimumParameters { get; init; }

    /// <summary>The largest model, in parameters.</summary>
    public required double MaximumParameters { get; init; }

    /// <summary>The shortest run, in tokens.</summary>
    public required double MinimumTokens { get; init; }

    /// <summary>The longest run, in tokens.</summary>
    public required double MaximumTokens { get; init; }

    /// <summary>What to warn of at a point of a law: nothing inside its range, both ends included.</summary>
    internal static ImmutableArray<string> WarningsFor(ScalingLaw law, double parameters, double tokens)
    {
        if (law.FittedRange is not { } range)
        {
            return [$"The range that '{law.Id}' was fitted on is not known."];
        }

        var warnings = ImmutableArray.CreateBuilder<string>();
        if (parameters < range.MinimumParameters || parameters > range.MaximumParameters)
        {
            warnings.Add(Extrapolation("parameters", parameters, range.MinimumParameters, range.MaximumParameters, law));
        }

        if (tokens < range.MinimumTokens || tokens > range.MaximumTokens)
        {
            warnings.Add(Extrapolation("training tokens", tokens, range.MinimumTokens, range.MaximumTokens, law));
        }

        return warnings.ToImmutable();
    }

    /// <summary>The range of parameters and of tokens, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{MinimumParameters:0.###e0} to {MaximumParameters:0.###e0} parameters, {MinimumTokens:0.###e0} to {MaximumTokens:0.###e0} tokens");

    private static string Extrapolation(string what, double value, double minimum, double maximum, ScalingLaw law) =>
        string.Create(CultureInfo.InvariantCulture, $"Extrapolation: {value:0.###e0} {what} lie outside the {minimum:0.###e0} to {maximum:0.###e0} that '{law.Id}' was fitted on.");
}
