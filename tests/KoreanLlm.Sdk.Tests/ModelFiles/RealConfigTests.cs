using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>Configurations as they are published, read and counted.</summary>
public class RealConfigTests
{
    private const string KExaone = """
        "model_type": "exaone_moe", "head_dim": 128, "hidden_size": 6144, "intermediate_size": 18432, "moe_intermediate_size": 2048, "num_attention_heads": 64,
        "num_key_value_heads": 8, "num_experts": 128, "num_experts_per_tok": 8, "num_hidden_layers": 48, "num_shared_experts": 1, "num_nextn_predict_layers": 1,
        "sliding_window": 128, "sliding_window_pattern": "LLLG", "tie_word_embeddings": false, "vocab_size": 153600
        """;

    [Theory]
    [InlineData("\"first_k_dense_replace\": 1")]
    [InlineData("\"first_last_k_dense_replace\": 1")]
    [InlineData("\"topk_method\": \"noaux_tc\"")]
    public void K_EXAONE_has_the_published_total_with_its_dense_prediction_module(string denseKey)
    {
        var architecture = HuggingFaceConfig.ReadArchitecture($"{{ {KExaone}, {denseKey} }}");

        var count = InferenceCalculator.CountParameters(architecture);
        count.TotalWithMultiTokenPrediction.Should().Be(237_099_669_632);
        count.MultiTokenPrediction.Should().Be(528_513_280);
        count.Active.Should().Be(23_668_285_312);
        architecture.Attention.Select(g => (g.Layers, g.Window)).Should().Equal((12, null), (36, 128));
    }

    [Theory]
    [InlineData("is_moe_layer", "false", "true")]
    [InlineData("mlp_layer_types", "\"dense\"", "\"sparse\"")]
    public void K_EXAONE_may_list_its_layers(string key, string dense, string sparse)
    {
        var list = string.Join(", ", Enumerable.Range(0, 48).Select(i => i < 2 ? dense : sparse));

        HuggingFaceConfig.ReadArchitecture($"{{ {KExaone}, \"first_k_dense_replace\": 1, \"{key}\": [{list}] }}").MixtureOfExperts!.LeadingDenseLayers.Should().Be(2);
    }

    [Fact]
    public void Qwen2_5_7B_has_the_published_total_with_the_biases_no_key_names() =>
        Count("""
            { "model_type": "qwen2", "hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28, "num_key_value_heads": 4, "vocab_size": 152064,
              "tie_word_embeddings": false, "sliding_window": 131072, "use_sliding_window": false, "max_window_layers": 28 }
            """).Total.Should().Be(7_615_616_512);

    [Fact]
    public void Mixtral_8x7B_has_the_published_total_and_active_parameters()
    {
        var count = Count("""
            { "model_type": "mixtral", "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 32000,
              "num_local_experts": 8, "num_experts_per_tok": 2, "sliding_window": null, "tie_word_embeddings": false }
            """);

        (count.Total, count.Active).Should().Be((46_702_792_704, 12_879_925_248));
    }

    [Fact]
    public void EXAONE_3_5_2_4B_spells_layers_its_own_way() =>
        Count("""
            { "model_type": "exaone", "activation_function": "silu", "hidden_size": 2560, "intermediate_size": 7168, "num_layers": 30, "num_attention_heads": 32, "num_key_value_heads": 8,
              "head_dim": 80, "vocab_size": 102400, "tie_word_embeddings": true }
            """).Total.Should().Be(2_405_327_360);

    [Fact]
    public void EXAONE_4_0_1_2B_has_a_window_and_a_pattern_that_are_null()
    {
        var architecture = HuggingFaceConfig.ReadArchitecture("""
            { "model_type": "exaone4", "hidden_size": 2048, "intermediate_size": 4096, "num_hidden_layers": 30, "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 64,
              "vocab_size": 102400, "tie_word_embeddings": true, "sliding_window": null, "sliding_window_pattern": null }
            """);

        architecture.Attention.Should().BeEmpty();
        InferenceCalculator.CountParameters(architecture).Total.Should().Be(1_279_391_488);
    }

    [Fact]
    public void Polyglot_ko_1_3B_has_biases_everywhere() =>
        Count("""
            { "model_type": "gpt_neox", "hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 24, "num_attention_heads": 16, "vocab_size": 30080, "rotary_pct": 0.5,
              "tie_word_embeddings": false }
            """).Total.Should().Be(1_331_810_304);

    [Fact]
    public void KoGPT2_has_learned_positions_and_leaves_the_inner_width_to_a_rule() =>
        Count("""{ "model_type": "gpt2", "n_embd": 768, "n_head": 12, "n_layer": 12, "n_inner": null, "n_positions": 1024, "vocab_size": 51200 }""").Total.Should().Be(125_164_032);

    [Theory]
    [InlineData("\"use_post_norm\": true,", 14_748_112_896)]
    [InlineData("\"use_post_norm\": false,", 14_748_112_896 - (38 * 2 * 6144))]
    public void HyperCLOVA_X_SEED_Think_has_norms_on_both_sides(string key, long total) =>
        Count($$"""
            { "model_type": "hyperclovax", {{key}} "hidden_size": 6144, "intermediate_size": 14336, "num_hidden_layers": 38, "num_attention_heads": 48, "num_key_value_heads": 8, "head_dim": 128,
              "vocab_size": 110592, "tie_word_embeddings": false }
            """).Total.Should().Be(total);

    [Fact]
    public void Solar_Open_has_no_dense_layer_and_no_width_for_one()
    {
        var architecture = HuggingFaceConfig.ReadArchitecture("""
            { "model_type": "solar_open", "hidden_size": 4096, "num_hidden_layers": 48, "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 196608,
              "moe_intermediate_size": 1280, "n_routed_experts": 128, "n_shared_experts": 1, "num_experts_per_tok": 8, "tie_word_embeddings": false, "attention_bias": false }
            """);

        architecture.FeedForwardSize.Should().Be(0);
        var count = InferenceCalculator.CountParameters(architecture);
        (count.DenseFeedForward, count.Total).Should().Be((0, 102_651_799_552));
    }

    [Theory]
    [InlineData("AXK1")]
    [InlineData("axk1")]
    public void AX_K1_has_the_published_total_with_three_norms_in_every_layer(string type)
    {
        var architecture = HuggingFaceConfig.ReadArchitecture($$"""
            { "model_type": "{{type}}", "hidden_size": 7168, "intermediate_size": 18432, "moe_intermediate_size": 2048, "num_hidden_layers": 61, "num_attention_heads": 64,
              "num_key_value_heads": 64, "n_routed_experts": 192, "n_shared_experts": 1, "num_experts_per_tok": 8, "first_k_dense_replace": 1, "moe_layer_freq": 1, "q_lora_rank": 1536,
              "kv_lora_rank": 512, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128, "vocab_size": 163840, "tie_word_embeddings": false }
            """);

        (architecture.NormsPerLayer, architecture.MixtureOfExperts!.LeadingDenseLayers).Should().Be((3, 1));
        InferenceCalculator.CountParameters(architecture).Total.Should().Be(518_983_059_456);
        architecture.Should().Be(KoreanLlmCatalog.Default.Models["a.x-k1"].Architecture);
    }

    [Fact]
    public void Gemma_3_4B_leaves_out_what_is_the_default_of_its_type()
    {
        var architecture = HuggingFaceConfig.ReadArchitecture("""
            { "model_type": "gemma3", "text_config": { "model_type": "gemma3_text", "hidden_size": 2560, "intermediate_size": 10240, "num_hidden_layers": 34, "sliding_window": 1024 } }
            """);

        (architecture.AttentionHeads, architecture.KeyValueHeads, architecture.HeadDimension, architecture.VocabularySize).Should().Be((8, 4, 256, 262_208));
        InferenceCalculator.CountParameters(architecture).NonEmbedding.Should().Be(3_209_010_688);
        architecture.Attention.Select(g => (g.Layers, g.Window)).Should().Equal((5, null), (29, 1024));
    }

    [Fact]
    public void SmolLM3_ties_its_head_though_no_key_says_so() =>
        Count("""
            { "model_type": "smollm3", "hidden_size": 2048, "intermediate_size": 11008, "num_hidden_layers": 36, "num_attention_heads": 16, "num_key_value_heads": 4, "vocab_size": 128256,
              "sliding_window": 4096 }
            """).Total.Should().Be(3_075_098_624);

    private static ParameterCount Count(string json) => InferenceCalculator.CountParameters(HuggingFaceConfig.ReadArchitecture(json));
}
