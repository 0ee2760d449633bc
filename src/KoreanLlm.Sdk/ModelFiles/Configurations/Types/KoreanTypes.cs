namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Types of Korean makers that are not built on DeepSeek.</summary>
internal static class KoreanTypes
{
    private static readonly ModelType Exaone4 = new()
    {
        Source = "transformers: Exaone4Config, Exaone4Attention",
        Defaults = ModelType.Keys("""{"num_key_value_heads":32,"head_dim":null,"sliding_window":4096,"sliding_window_pattern":4,"tie_word_embeddings":false}"""),
        QueryKeyNorm = QueryKeyNorm.PerHead,
        Pattern = LayerPatterns.Lettered,
    };

    private static readonly ModelType SolarOpen = new()
    {
        Source = "transformers: SolarOpenConfig, SolarOpenAttention, SolarOpenMoE",
        Defaults = ModelType.Keys("""{"num_key_value_heads":8,"head_dim":128,"attention_bias":false,"n_shared_experts":1,"first_k_dense_replace":0,"tie_word_embeddings":false}"""),
        QueryKeyValueBias = BiasRule.By("attention_bias"),
        Experts = new() { SharedKey = "n_shared_experts", RouterBias = true, DenseLayers = DenseLayerRules.Prefix },
    };

    private static readonly ModelType Motif = new()
    {
        Source = "vLLM: MotifAttention, MotifMLP, which are those of Motif 2.6B; later models of the same type have noise heads, latents or experts and are refused by these keys",
        Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"use_bias":false}"""),
        QueryKeyValueBias = BiasRule.By("use_bias"),
        OutputBias = BiasRule.By("use_bias"),
        FeedForwardBias = BiasRule.By("use_bias"),
        Parts = Differential,
    };

    public static Dictionary<string, ModelType> All { get; } = new()
    {
        ["exaone"] = LlamaTypes.Llama with
        {
            Source = "mlx-lm: exaone; the head is tied unless said otherwise, as in the base class of transformers 4 that the maker's class leaves it to",
            Defaults = ModelType.Keys("""{"head_dim":null,"attention_bias":false,"mlp_bias":false,"tie_word_embeddings":true}"""),
        },
        ["exaone4"] = Exaone4,
        ["exaone4_5_text"] = Exaone4 with { Source = "transformers: Exaone4_5_Config, which reads the type as exaone4" },
        ["exaone_moe"] = Exaone4 with
        {
            Source = "transformers: ExaoneMoeConfig, ExaoneMoeSparseMoEBlock",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":32,"head_dim":null,"sliding_window":4096,"sliding_window_pattern":4,"num_shared_experts":1,"first_k_dense_replace":1,"tie_word_embeddings":false}"""),
            Experts = new() { SharedKey = "num_shared_experts", RouterBias = true, DenseLayers = DenseLayerRules.Prefix },
            DensePrediction = true,
        },
        ["hyperclovax"] = LlamaTypes.Llama with
        {
            Source = "transformers: HyperCLOVAXConfig, HyperCLOVAXDecoderLayer; the maker's own class has another default of use_post_norm, so it is asked for",
            Parts = (keys, a) => a with { NormsPerLayer = keys.Flag("use_post_norm") ? 4 : 2 },
        },
        ["motif"] = Motif,
        ["Motif"] = Motif,
        ["solar"] = LlamaTypes.Llama with
        {
            Source = "vLLM: SolarAttention, SolarMLP; whether the head is tied is left to the configuration",
            Defaults = ModelType.Keys("""{"num_key_value_heads":null,"head_dim":null,"attention_bias":false,"mlp_bias":false}"""),
        },
        ["solar_open"] = SolarOpen with { Parts = (keys, a) => keys.FlagOrNull("use_qk_norm") == true ? a with { QueryKeyNorm = QueryKeyNorm.PerHead } : a },
        ["solar_open2"] = SolarOpen with
        {
            Source = "transformers: SolarOpen2Config, SolarOpen2LinearAttention, SolarOpen2Attention; the published total leaves the bias of the router out",
            Defaults = ModelType.Keys(
                """{"num_key_value_heads":8,"head_dim":128,"attention_bias":false,"n_shared_experts":1,"first_k_dense_replace":0,"use_qk_norm":false,"use_gqa_gate":true,"use_gqa_gate_bias":false,"gqa_interval":3,"kda_use_full_proj":false,"tie_word_embeddings":false}"""),
            Experts = SolarOpen.Experts! with { RouterBias = false },
            Pattern = SolarOpen2Pattern,
            Linear = SolarOpen2Linear,
            Parts = SolarOpen2,
        },
        ["vaetki"] = DeepSeekTypes.V3 with
        {
            Source = "the maker's plugin for vLLM: VaetkiAttention, VaetkiMoE, VaetkiDecoderLayer",
            Defaults = ModelType.Keys("""{"q_lora_rank":null,"num_key_value_heads":null,"head_dim":null}"""),
            QueryKeyValueBias = BiasRule.Never,
            OutputBias = BiasRule.Never,
            NormsPerLayer = 4,
            Experts = DeepSeekTypes.V3.Experts! with { RouterBias = false },
            Pattern = (_, _) => throw new FormatException("'layer_types' is missing: 'vaetki' has no pattern without it."),
        },
    };

    private static TransformerArchitecture Differential(ConfigKeys keys, TransformerArchitecture a)
    {
        var activation = keys.Value("hidden_act");
        return activation.ValueKind == System.Text.Json.JsonValueKind.String && activation.GetString() == "poly_norm"
            ? a with { DifferentialAttention = true, ActivationParameters = 4 }
            : throw new NotSupportedException($"'hidden_act' is no poly_norm: the class of '{keys.ModelType}' knows no other activation.");
    }

    private static IReadOnlyList<string> SolarOpen2Pattern(ConfigKeys keys, int layers)
    {
        if (keys.ListOrNull("gqa_layers") is not { } full)
        {
            var period = keys.Int("gqa_interval") + 1;
            return LayerPatterns.Each(layers, i => i % period == 0 ? LayerPatterns.FullAttention : LayerPatterns.Linear);
        }

        var indices = full.Select(l => l.ValueKind == System.Text.Json.JsonValueKind.Number && l.TryGetInt32(out var layer) && layer >= 0 && layer < layers
            ? layer
            : throw new FormatException($"'gqa_layers' holds {ConfigKeys.Short(l)}: expected layers from 0 to {layers - 1}.")).ToHashSet();
        return LayerPatterns.Each(layers, i => indices.Contains(i) ? LayerPatterns.FullAttention : LayerPatterns.Linear);
    }

    private static LinearAttention SolarOpen2Linear(ConfigKeys keys)
    {
        if (keys.ObjectOrNull("linear_attn_config") is not null)
        {
            return DeepSeekTypes.KimiDelta(keys);
        }

        var heads = keys.Int("num_attention_heads");
        var width = keys.Int("head_dim");
        return new()
        {
            Kind = LinearAttentionKind.KimiDelta,
            KeyHeads = heads,
            KeyHeadDimension = width,
            ValueHeads = heads,
            ValueHeadDimension = width,
            ConvolutionSize = 4,
            FullRankGates = keys.Flag("kda_use_full_proj"),
        };
    }

    private static TransformerArchitecture SolarOpen2(ConfigKeys keys, TransformerArchitecture a) => keys.Flag("use_gqa_gate_bias")
        ? throw new NotSupportedException("'use_gqa_gate_bias' is true: an architecture has no place for the bias of an output gate.")
        : a with { AttentionOutputGate = keys.Flag("use_gqa_gate"), QueryKeyNorm = keys.Flag("use_qk_norm") ? QueryKeyNorm.PerHead : QueryKeyNorm.None };
}
