using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Looks for known causes whose elements add up to a difference.</summary>
internal static class ParameterAudits
{
    private const int ScaleBlock = 128;

    /// <summary>The sides of square causal masks that loading code of older models stores.</summary>
    private static readonly ImmutableArray<long> MaskSides = [1024, 2048, 4096, 8192];

    public static ParameterAudit Of(TransformerArchitecture a, ParameterCount count, long published, long rounding)
    {
        var agrees = Within(published - count.Total, rounding);
        return new ParameterAudit
        {
            Count = count,
            Published = published,
            Agrees = agrees,
            Explanations = agrees ? [] : Explain(Candidates(a, count).ToList(), published - count.Total, rounding),
        };
    }

    private static bool Within(long difference, long rounding) => Math.Abs(difference) <= rounding / 2;

    private static IEnumerable<ParameterExplanation> Candidates(TransformerArchitecture a, ParameterCount count)
    {
        if (a.TiedEmbeddings)
        {
            yield return Of(ParameterDifference.TiedHeadStoredTwice, (long)a.VocabularySize * a.HiddenSize);
        }

        if (count.MultiTokenPrediction > 0)
        {
            yield return Of(ParameterDifference.MultiTokenPrediction, count.MultiTokenPrediction);
        }

        // A quarter of the head rotates in GPT-NeoX, all of it in later models.
        yield return Of(ParameterDifference.RotaryFrequencies, (long)a.Layers * (a.HeadDimension / 2));
        yield return Of(ParameterDifference.RotaryFrequencies, (long)a.Layers * (a.HeadDimension / 8));
        foreach (var side in a.LearnedPositions > 0 ? [a.LearnedPositions] : MaskSides)
        {
            yield return Of(ParameterDifference.CausalMasks, a.Layers * side * side);
        }

        yield return Of(ParameterDifference.WithoutInputEmbedding, -count.Embedding);
        if (count.OutputHead > 0)
        {
            yield return Of(ParameterDifference.WithoutEmbeddings, -(count.Embedding + count.OutputHead));
        }

        yield return Of(ParameterDifference.BlockScales, (count.NonEmbedding - count.Norms) / (ScaleBlock * ScaleBlock));
    }

    private static ParameterExplanation Of(ParameterDifference cause, long elements) => new() { Cause = cause, Elements = elements };

    /// <summary>One cause, else two: with more, some sum would always fit.</summary>
    private static ImmutableArray<ParameterExplanation> Explain(List<ParameterExplanation> candidates, long difference, long rounding)
    {
        // What is smaller than half the printed digit explains nothing.
        candidates.RemoveAll(c => c.Elements == 0 || Within(c.Elements, rounding));
        foreach (var one in candidates)
        {
            if (Within(difference - one.Elements, rounding))
            {
                return [one];
            }
        }

        foreach (var one in candidates)
        {
            foreach (var other in candidates.Where(c => c.Cause > one.Cause))
            {
                if (Within(difference - one.Elements - other.Elements, rounding))
                {
                    return [one, other];
                }
            }
        }

        return [];
    }
}
