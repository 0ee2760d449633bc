namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Nemotron-H: every layer is either Mamba-2, attention, a dense block or experts.</summary>
internal static class HybridTypes
{
    private const string Mamba = "mamba";

    private const string Dense = "mlp";

    private const string Sparse = "moe";

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["nemotron_h"] = new()
        {
            Source = "transformers: NemotronHConfig, NemotronHMamba2Mixer, NemotronHMoE; the published totals leave the bias of the router out",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":8,"head_dim":128,"mlp_bias":false,"use_bias":false,"n_groups":8,"conv_kernel":4,"use_conv_bias":true,"ssm_state_size":128,"mamba_num_heads":128,"mamba_head_dim":64,"tie_word_embeddings":false}"""),
            FeedForwardBias = BiasRule.By("mlp_bias"),
            Gated = false,
            NormsPerLayer = 1,
            Pattern = Pattern,
            Linear = Mamba2,
            Parts = FeedForward,
        },
    };

    private static IReadOnlyList<string> Pattern(ConfigKeys keys, int layers)
    {
        var types = LayerPatterns.Listed(keys, "layers_block_type", layers);
        if (types is not null)
        {
            return types;
        }

        var letters = keys.Value("hybrid_override_pattern");
        if (letters.ValueKind != System.Text.Json.JsonValueKind.String || letters.GetString() is not { } text || text.Length != layers)
        {
            throw new FormatException($"'hybrid_override_pattern' is missing or no text of {layers} letters, one for each layer.");
        }

        return [.. text.Select(letter => letter switch
        {
            'M' => Mamba,
            '*' => LayerPatterns.FullAttention,
            '-' => Dense,
            'E' => Sparse,
            _ => throw new FormatException($"'hybrid_override_pattern' holds '{letter}': expected M, *, - or E."),
        })];
    }

    private static TransformerArchitecture FeedForward(ConfigKeys keys, TransformerArchitecture a)
    {
        var types = LayerPatterns.Listed(keys, "layer_types", a.Layers) ?? Pattern(keys, a.Layers);
        var dense = types.Count(t => t == Dense);
        var sparse = types.Count(t => t == Sparse);
        if (keys.Flag("use_bias"))
        {
            throw new NotSupportedException("'use_bias' is true: an architecture has no place for biases of Mamba-2 projections.");
        }

        // What a model without experts still says about them is of no use to it.
        _ = (keys.IntIfAny("n_routed_experts", "num_local_experts"), keys.Value("n_shared_experts"), keys.Value("moe_latent_size"), keys.Value("hybrid_override_pattern"), keys.Value("layers_block_type"));
        return a with
        {
            LayersWithoutFeedForward = a.Layers - dense - sparse,
            FeedForwardSize = dense == 0 ? 0 : a.FeedForwardSize,
            MixtureOfExperts = sparse == 0 ? null : Experts(keys, dense),
        };
    }

    private static MixtureOfExperts Experts(ConfigKeys keys, int dense)
    {
        var shared = keys.IntIfAny("n_shared_experts") ?? 0;
        return new MixtureOfExperts
        {
            Experts = keys.Int("n_routed_experts", "num_local_experts"),
            ActiveExperts = keys.Int("num_experts_per_tok"),
            ExpertFeedForwardSize = keys.Int("moe_intermediate_size"),
            SharedExperts = shared == 0 ? 0 : 1,
            SharedExpertFeedForwardSize = shared == 0 ? null : keys.Int("moe_shared_expert_intermediate_size"),
            LatentSize = keys.IntIfAny("moe_latent_size"),
            LeadingDenseLayers = dense,
        };
    }

    private static LinearAttention Mamba2(ConfigKeys keys) => new()
    {
        Kind = LinearAttentionKind.Mamba2,
        KeyHeads = keys.Int("n_groups", "mamba_n_groups"),
        KeyHeadDimension = keys.Int("ssm_state_size"),
        ValueHeads = keys.Int("mamba_num_heads"),
        ValueHeadDimension = keys.Int("mamba_head_dim"),
        ConvolutionSize = keys.Int("conv_kernel", "mamba_d_conv"),
        ConvolutionBias = keys.Flag("use_conv_bias"),
    };
}
