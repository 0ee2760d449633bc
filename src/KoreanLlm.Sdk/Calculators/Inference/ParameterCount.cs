namespace KoreanLlm.Sdk.Calculators;

/// <summary>The parameters of an architecture by part, in units.</summary>
public sealed record ParameterCount
{
    /// <summary>The input embedding, and learned positions where there are any.</summary>
    public required long Embedding { get; init; }

    /// <summary>The output head; 0 where it shares the input embedding.</summary>
    public required long OutputHead { get; init; }

    /// <summary>Attention of all layers: projections, biases, query-key and latent norms.</summary>
    public required long Attention { get; init; }

    /// <summary>Dense feed-forward of all layers that have one.</summary>
    public required long DenseFeedForward { get; init; }

    /// <summary>Routed experts of all mixture-of-experts layers; 0 for a dense model.</summary>
    public required long RoutedExperts { get; init; }

    /// <summary>Routed experts that one token uses.</summary>
    public required long ActiveRoutedExperts { get; init; }

    /// <summary>Shared experts of all mixture-of-experts layers.</summary>
    public required long SharedExperts { get; init; }

    /// <summary>Routers of all mixture-of-experts layers, with their biases.</summary>
    public required long Routers { get; init; }

    /// <summary>Norms of all layers and the final one.</summary>
    public required long Norms { get; init; }

    /// <summary>Multi-token-prediction modules. Not part of <see cref="Total"/>: serving does without them and vendors leave them out of the figure they print.</summary>
    public required long MultiTokenPrediction { get; init; }

    /// <summary>Weights in the matrix products of one token: attention, active feed-forward, routers and output head; no norms, biases or input embedding.</summary>
    public required long MatrixProduct { get; init; }

    /// <summary>All parameters without the multi-token-prediction modules. Decides memory.</summary>
    public long Total => Embedding + OutputHead + NonEmbedding;

    /// <summary>All parameters with the multi-token-prediction modules.</summary>
    public long TotalWithMultiTokenPrediction => Total + MultiTokenPrediction;

    /// <summary>Layers and final norm: without input embedding and output head.</summary>
    public long NonEmbedding => Attention + DenseFeedForward + RoutedExperts + SharedExperts + Routers + Norms;

    /// <summary>Parameters one token uses, with input embedding and output head. Decides compute.</summary>
    public long Active => Total - RoutedExperts + ActiveRoutedExperts;

    /// <summary>Parameters one token uses, without the input embedding unless it is also the output head.</summary>
    public long ActiveWithoutInputEmbedding => OutputHead == 0 ? Active : Active - Embedding;

    /// <summary>Total and active parameters, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total} parameters, {Active} active");
}
