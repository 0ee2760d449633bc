using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The shape of a decoder-only transformer, complete enough to count its parameters and size its key-value cache.</summary>
[JsonConverter(typeof(RecordConverter<TransformerArchitecture>))]
public sealed record TransformerArchitecture
{
    private readonly ValueList<AttentionLayerGroup> _attention;

    /// <summary>Decoder layers, without multi-token-prediction modules. At least 1.</summary>
    public required int Layers { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of the residual stream. At least 1.</summary>
    public required int HiddenSize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Query heads per layer. At least 1.</summary>
    public required int AttentionHeads { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Key-value heads per layer: equal to <see cref="AttentionHeads"/> for multi-head, fewer for grouped-query, 1 for multi-query attention.</summary>
    public required int KeyValueHeads { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of one head. It need not be <see cref="HiddenSize"/> over <see cref="AttentionHeads"/>.</summary>
    public required int HeadDimension { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Width of the dense feed-forward block; 0 where every layer is a mixture of experts.</summary>
    public required int FeedForwardSize { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Rows of the embedding table, padding included. At least 1.</summary>
    public required int VocabularySize { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Whether the output head shares the embedding table.</summary>
    public required bool TiedEmbeddings { get; init; }

    /// <summary>Whether feed-forward blocks have a gate, i.e. three matrices instead of two. Default true.</summary>
    public bool GatedFeedForward { get; init; } = true;

    /// <summary>The kind of normalisation. Default RMS.</summary>
    public NormalizationKind Normalization { get; init; } = NormalizationKind.RmsNorm;

    /// <summary>Normalisations of the residual stream per layer: 2 before or after the blocks, 4 for sandwich norms. Default 2.</summary>
    public int NormsPerLayer { get; init => field = Guard.AtLeast(value, 0); } = 2;

    /// <summary>Whether a norm follows the last layer. Default true.</summary>
    public bool FinalNorm { get; init; } = true;

    /// <summary>Learned absolute positions; 0 for rotary or no positions. Default 0.</summary>
    public int LearnedPositions { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Whether query, key and value projections have biases. Default false.</summary>
    public bool QueryKeyValueBias { get; init; }

    /// <summary>Whether the attention output projection has a bias. Default false.</summary>
    public bool AttentionOutputBias { get; init; }

    /// <summary>Whether feed-forward projections have biases. Default false.</summary>
    public bool FeedForwardBias { get; init; }

    /// <summary>Norms of queries and keys. Default none.</summary>
    public QueryKeyNorm QueryKeyNorm { get; init => field = Guard.Defined(value); }

    /// <summary>Whether attention outputs pass a learned gate as wide as the query projection. Default false.</summary>
    public bool AttentionOutputGate { get; init; }

    /// <summary>Whether each query head has a learned attention sink. Default false.</summary>
    public bool AttentionSinks { get; init; }

    /// <summary>Whether attention subtracts a second softmax: four vectors as wide as a head weigh it, and a norm as wide as two heads follows (arXiv:2410.05258). Default false.</summary>
    public bool DifferentialAttention { get; init; }

    /// <summary>Whether the output head has a bias. Default false.</summary>
    public bool OutputHeadBias { get; init; }

    /// <summary>Weights of the activation function of a dense feed-forward block: 4 for PolyNorm. Default 0.</summary>
    public int ActivationParameters { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Layers without any feed-forward block, as in Nemotron-H. Default 0.</summary>
    public int LayersWithoutFeedForward { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Norms with a gate, or null.</summary>
    public GatedNorms? GatedNorms { get; init; }

    /// <summary>How many layers attend in which way; empty when every layer has full attention. The layers sum to <see cref="Layers"/>.</summary>
    public ImmutableArray<AttentionLayerGroup> Attention { get => _attention; init => _attention = Guard.List(value); }

    /// <summary>Multi-head latent attention, or null.</summary>
    public LatentAttention? LatentAttention { get; init; }

    /// <summary>The indexer of sparse attention, or null.</summary>
    public SparseIndexer? SparseIndexer { get; init; }

    /// <summary>A second embedding with an input for each layer, or null.</summary>
    public PerLayerEmbedding? PerLayerEmbedding { get; init; }

    /// <summary>The mixture of experts, or null for a dense model.</summary>
    public MixtureOfExperts? MixtureOfExperts { get; init; }

    /// <summary>Modules that predict further tokens, or null.</summary>
    public MultiTokenPrediction? MultiTokenPrediction { get; init; }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
