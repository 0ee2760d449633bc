using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Scaling;

/// <summary>Runs to fit laws to.</summary>
internal static class ScalingPoints
{
    /// <summary>
    /// 240 runs of Hoffmann et al. 2022 (arXiv:2203.15556), as Besiroglu et al. 2024 (arXiv:2404.10102) read them off its figure 4 and published
    /// them (github.com/epoch-research/analyzing-chinchilla, data/svg_extracted_data.csv), without the five of the highest loss, which they leave out.
    /// </summary>
    public static IReadOnlyList<ScalingPoint> Chinchilla { get; } =
    [
        .. File.ReadLines(RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Vectors", "chinchilla-points.csv")).Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => new ScalingPoint { Parameters = cells[0], Tokens = cells[1], Loss = cells[2] }),
    ];

    /// <summary>A grid of runs that lie on a law, a factor of four apart.</summary>
    public static IReadOnlyList<ScalingPoint> Of(ScalingLaw law, int sizes, int lengths) =>
    [
        .. from size in Enumerable.Range(0, sizes)
           from length in Enumerable.Range(0, lengths)
           let parameters = 1e8 * Math.Pow(4, size)
           let tokens = 2e9 * Math.Pow(4, length)
           select new ScalingPoint { Parameters = parameters, Tokens = tokens, Loss = ScalingCalculator.EstimateLoss(parameters, tokens, law).Value.Loss },
    ];
}
