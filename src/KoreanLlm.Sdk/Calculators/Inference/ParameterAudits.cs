using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>Looks for known causes whose elements add up to a difference.</summary>
internal static class ParameterAudits
{
    /// <summary>The sides of square causal masks that loading code of older models stores.</summary>
    private static readonly ImmutableArray<long> MaskSides = [1024, 2048, 4096, 8192];

    /// <summary>What vocabularies are padded to.</summary>
    private static readonly ImmutableArray<long> Multiples = [64, 128, 256, 512, 1024];

    public static ParameterAudit Of(TransformerArchitecture a, ParameterCount count, long published, long rounding)
    {
        var agrees = Within(published - count.Total, rounding);
        return new ParameterAudit
        {
            Count = count,
            Published = published,
            Agrees = agrees,
            Explanations = agrees ? [] : Explain(Candidates(a, count).ToList(), published - count.Total, rounding, Padding(a, published - count.Total)),
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

        if (a.MultiTokenPrediction is { } prediction)
        {
            yield return Of(ParameterDifference.PredictionEmbeddings, 2L * prediction.Modules * a.VocabularySize * a.HiddenSize);
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

        yield return Of(ParameterDifference.BlockScales, LinearLayers.Of(a).Sum(l => l.Blocks(LinearLayers.CommonBlock, LinearLayers.CommonBlock)));
        if (a.MixtureOfExperts is { } moe)
        {
            var biases = ParameterFormulas.SparseLayers(a) * moe.Experts;
            yield return Of(ParameterDifference.RouterBiases, moe.RouterBias ? -biases : biases);
        }

        yield return Of(ParameterDifference.OutputHeadBias, a.OutputHeadBias ? -a.VocabularySize : a.VocabularySize);
    }

    /// <summary>Whole rows of the embedding (and head) that bring the vocabulary from or to a multiple of 64 or more.</summary>
    private static ParameterExplanation? Padding(TransformerArchitecture a, long difference)
    {
        var row = (a.TiedEmbeddings ? 1L : 2L) * a.HiddenSize;
        var other = a.VocabularySize + (difference / row);
        var (small, large) = (Math.Min(other, a.VocabularySize), Math.Max(other, a.VocabularySize));
        var padded = difference % row == 0 && small > 0 && Multiples.Any(m => large % m == 0 && large - small < m);
        return padded ? Of(ParameterDifference.VocabularyPadding, difference) : null;
    }

    private static ParameterExplanation Of(ParameterDifference cause, long elements) => new() { Cause = cause, Elements = elements };

    /// <summary>One cause, else two: with more, some sum would always fit.</summary>
    private static ImmutableArray<ParameterExplanation> Explain(List<ParameterExplanation> candidates, long difference, long rounding, ParameterExplanation? padding)
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

        if (padding is not null)
        {
            return [padding];
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
