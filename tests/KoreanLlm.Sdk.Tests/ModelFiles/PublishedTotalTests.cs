using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>
/// Shapes whose totals are published: the counts of elements that Hugging Face prints for the weights, as the register of models of AlexsJones/llmfit
/// (llmfit-core/data/hf_models.json at commit 5bdc9df) relays them. The sizes are those of the configuration classes of transformers, or proven by the total.
/// </summary>
public class PublishedTotalTests
{
    private const string Gemma31 = """
        { "model_type": "gemma4", "text_config": { "hidden_size": 5376, "intermediate_size": 21504, "num_hidden_layers": 60, "num_attention_heads": 32, "num_key_value_heads": 16, "head_dim": 256,
          "global_head_dim": 512, "num_global_key_value_heads": 4, "attention_k_eq_v": true, "hidden_size_per_layer_input": 0, "sliding_window": 1024, "vocab_size": 262144 } }
        """;

    private const string Gemma26 = """
        { "model_type": "gemma4", "text_config": { "hidden_size": 2816, "intermediate_size": 2112, "num_hidden_layers": 30, "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256,
          "global_head_dim": 512, "num_global_key_value_heads": 2, "attention_k_eq_v": true, "hidden_size_per_layer_input": null, "sliding_window": 1024, "vocab_size": 262144,
          "enable_moe_block": true, "num_experts": 128, "top_k_experts": 8, "moe_intermediate_size": 704 } }
        """;

    public static TheoryData<string, string, long> WithoutPrediction { get; } = new()
    {
        {
            "Qwen3.5-9B, text only: gated DeltaNet",
            """{ "model_type": "qwen3_5_text", "hidden_size": 4096, "intermediate_size": 12288, "num_hidden_layers": 32, "num_attention_heads": 16, "vocab_size": 248320 }""",
            8_953_803_264
        },
        {
            "gpt-oss-120b in BF16: sinks, biases of experts",
            """{ "model_type": "gpt_oss", "hidden_size": 2880, "intermediate_size": 2880, "num_hidden_layers": 36, "num_attention_heads": 64, "num_local_experts": 128, "num_experts_per_tok": 4, "vocab_size": 201088 }""",
            116_829_156_672
        },
        {
            "gpt-oss-20b in BF16",
            """{ "model_type": "gpt_oss", "hidden_size": 2880, "intermediate_size": 2880, "num_hidden_layers": 24, "num_attention_heads": 64, "num_local_experts": 32, "num_experts_per_tok": 4, "vocab_size": 201088 }""",
            20_914_757_184
        },
        {
            "Nemotron Nano 9B v2: Mamba-2, attention or a dense block in a layer",
            """
            { "model_type": "nemotron_h", "hidden_size": 4480, "intermediate_size": 15680, "num_hidden_layers": 56, "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 131072,
              "mamba_num_heads": 128, "mamba_head_dim": 80, "n_groups": 8, "ssm_state_size": 128, "conv_kernel": 4, "time_step_limit": [0.0, Infinity],
              "hybrid_override_pattern": "M-M-M-MM-M-M-M*-M-M-M*-M-M-M-M*-M-M-M-M*-M-MM-M-M-M-M-M-" }
            """,
            8_888_227_328
        },
        {
            "Nemotron 3 Nano 30B-A3B: experts in a layer of their own",
            $$"""
            { "model_type": "nemotron_h", "hidden_size": 2688, "intermediate_size": 1856, "num_hidden_layers": 52, "num_attention_heads": 32, "num_key_value_heads": 2, "head_dim": 128, "vocab_size": 131072,
              "mamba_num_heads": 64, "mamba_head_dim": 64, "n_routed_experts": 128, "num_experts_per_tok": 6, "moe_intermediate_size": 1856, "n_shared_experts": 1, "moe_shared_expert_intermediate_size": 3712,
              "hybrid_override_pattern": "{{string.Concat(Enumerable.Repeat("MEMEMEM*E", 5))}}MEM*EME" }
            """,
            31_577_937_344
        },
        {
            "Kimi Linear 48B-A3B: Kimi Delta Attention beside latent attention",
            """
            { "model_type": "kimi_linear", "hidden_size": 2304, "intermediate_size": 9216, "num_hidden_layers": 27, "num_attention_heads": 32, "num_key_value_heads": 32, "vocab_size": 163840,
              "kv_lora_rank": 512, "q_lora_rank": null, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128, "num_experts": 256, "num_experts_per_token": 8, "num_shared_experts": 1,
              "moe_intermediate_size": 1024, "first_k_dense_replace": 1, "moe_layer_freq": 1, "tie_word_embeddings": false,
              "linear_attn_config": { "full_attn_layers": [4, 8, 12, 16, 20, 24, 27], "head_dim": 128, "num_heads": 32, "short_conv_kernel_size": 4 } }
            """,
            49_122_681_728
        },
        {
            "Olmo 3 7B: norms over the whole width",
            """{ "model_type": "olmo3", "hidden_size": 4096, "intermediate_size": 11008, "num_hidden_layers": 32, "num_attention_heads": 32, "vocab_size": 100278 }""",
            7_298_011_136
        },
    };

    public static TheoryData<string, string, long> WithPrediction { get; } = new()
    {
        {
            "Qwen3-Next 80B-A3B: gated DeltaNet and a gate on the shared expert",
            """
            { "model_type": "qwen3_next", "hidden_size": 2048, "num_hidden_layers": 48, "num_attention_heads": 16, "vocab_size": 151936, "intermediate_size": 5632, "num_experts": 512, "num_experts_per_tok": 10,
              "moe_intermediate_size": 512, "shared_expert_intermediate_size": 512, "num_nextn_predict_layers": 1 }
            """,
            81_324_862_720
        },
        {
            "GLM-5: an indexer in every layer",
            """
            { "model_type": "glm_moe_dsa", "hidden_size": 6144, "intermediate_size": 12288, "moe_intermediate_size": 2048, "num_hidden_layers": 78, "num_attention_heads": 64, "n_routed_experts": 256,
              "num_experts_per_tok": 8, "kv_lora_rank": 512, "q_lora_rank": 2048, "qk_rope_head_dim": 64, "qk_nope_head_dim": 192, "v_head_dim": 256, "index_n_heads": 32, "index_head_dim": 128, "index_topk": 2048,
              "vocab_size": 154880, "num_nextn_predict_layers": 1 }
            """,
            753_864_139_008
        },
        {
            "Nemotron 3 Super 120B-A12B: experts of a narrowed state",
            $$"""
            { "model_type": "nemotron_h", "hidden_size": 4096, "intermediate_size": 2688, "num_hidden_layers": 88, "num_attention_heads": 32, "num_key_value_heads": 2, "head_dim": 128, "vocab_size": 131072,
              "mamba_num_heads": 128, "mamba_head_dim": 64, "n_routed_experts": 512, "num_experts_per_tok": 22, "moe_intermediate_size": 2688, "n_shared_experts": 1, "moe_shared_expert_intermediate_size": 5376,
              "moe_latent_size": 1024, "num_nextn_predict_layers": 1, "hybrid_override_pattern": "{{string.Concat(Enumerable.Repeat("MEMEMEMEME*", 8))}}" }
            """,
            123_611_012_096
        },
    };

    [Theory]
    [MemberData(nameof(WithoutPrediction))]
    public void A_shape_has_its_published_total(string what, string json, long published) => Count(json).Total.Should().Be(published, what);

    [Theory]
    [MemberData(nameof(WithPrediction))]
    public void A_shape_has_its_published_total_with_its_prediction_module(string what, string json, long published) => Count(json).TotalWithMultiTokenPrediction.Should().Be(published, what);

    [Fact]
    public void Qwen3_5_35B_A3B_differs_from_its_text_by_the_same_tower_with_and_without_its_prediction_module()
    {
        var count = Count("""
            { "model_type": "qwen3_5_moe", "text_config": { "hidden_size": 2048, "num_hidden_layers": 40, "num_attention_heads": 16, "num_experts": 256, "num_experts_per_tok": 8, "moe_intermediate_size": 512,
              "shared_expert_intermediate_size": 512, "vocab_size": 248320, "mtp_num_hidden_layers": 1 } }
            """);

        count.MultiTokenPrediction.Should().Be(35_951_822_704 - 35_107_181_936);
        (35_951_822_704 - count.TotalWithMultiTokenPrediction).Should().Be(446_571_248);
    }

    [Fact]
    public void Both_Llama_4_differ_from_their_text_by_the_same_vision_part()
    {
        const string Shared = """ "model_type": "llama4_text", "hidden_size": 5120, "intermediate_size": 8192, "intermediate_size_mlp": 16384, "num_hidden_layers": 48, "num_attention_heads": 40, "num_experts_per_tok": 1, "vocab_size": 202048, "use_qk_norm": true """;
        var scout = Count($$"""{ "model_type": "llama4", "text_config": { {{Shared}}, "num_local_experts": 16 } }""");
        var maverick = Count($$"""{ "model_type": "llama4", "text_config": { {{Shared}}, "num_local_experts": 128, "interleave_moe_layer_step": 2 } }""");

        (108_641_793_536 - scout.Total).Should().Be(871_932_416);
        (401_583_781_376 - maverick.Total).Should().Be(871_932_416);
    }

    [Fact]
    public void Both_Gemma_4_differ_from_their_text_by_one_tower_and_a_map_to_their_width()
    {
        var dense = 31_273_086_512 - Count(Gemma31).Total;
        var sparse = 25_805_933_872 - Count(Gemma26).Total;

        (dense - sparse).Should().Be(1152 * (5376 - 2816), "the towers are the same and 1,152 wide");
    }

    [Fact]
    public void GLM_4_5_Air_and_GLM_4_7_Flash_store_embedding_and_head_again_with_their_prediction_module()
    {
        var air = HuggingFaceConfig.ReadArchitecture("""
            { "model_type": "glm4_moe", "hidden_size": 4096, "intermediate_size": 10944, "num_hidden_layers": 46, "num_attention_heads": 96, "head_dim": 128, "attention_bias": true, "moe_intermediate_size": 1408,
              "num_experts_per_tok": 8, "n_routed_experts": 128, "vocab_size": 151552, "num_nextn_predict_layers": 1 }
            """);
        var flash = HuggingFaceConfig.ReadArchitecture("""
            { "model_type": "glm4_moe_lite", "hidden_size": 2048, "intermediate_size": 10240, "moe_intermediate_size": 1536, "num_hidden_layers": 47, "num_attention_heads": 20, "n_routed_experts": 64,
              "num_experts_per_tok": 4, "kv_lora_rank": 512, "q_lora_rank": 768, "qk_rope_head_dim": 64, "qk_nope_head_dim": 192, "v_head_dim": 256, "vocab_size": 154880, "num_nextn_predict_layers": 1 }
            """);

        foreach (var (architecture, published) in new[] { (air, 110_468_824_832), (flash, 31_221_488_576) })
        {
            InferenceCalculator.AuditParameters(architecture, published).Explanations.Select(e => e.Cause)
                .Should().Equal(ParameterDifference.MultiTokenPrediction, ParameterDifference.PredictionEmbeddings);
        }
    }

    [Fact]
    public void DeepSeek_V3_2_adds_an_indexer_to_V3()
    {
        const string Keys = """
            "hidden_size": 7168, "intermediate_size": 18432, "moe_intermediate_size": 2048, "num_hidden_layers": 61, "num_attention_heads": 128, "n_routed_experts": 256, "num_experts_per_tok": 8,
            "kv_lora_rank": 512, "qk_rope_head_dim": 64, "qk_nope_head_dim": 128, "v_head_dim": 128, "vocab_size": 129280, "num_nextn_predict_layers": 1
            """;
        var v3 = Count($$"""{ "model_type": "deepseek_v3", {{Keys}} }""");
        var v32 = Count($$"""{ "model_type": "deepseek_v32", {{Keys}}, "index_n_heads": 64, "index_head_dim": 128, "index_topk": 2048 }""");

        // The card of DeepSeek-V3 prints 671B.
        v3.Total.Should().Be(671_026_419_200);

        // 62 indexers; what remains of the difference between the published files are the scales of their matrices, one for each 128 x 128 block.
        (v32.TotalWithMultiTokenPrediction - v3.TotalWithMultiTokenPrediction).Should().Be(62 * ((1536 * 64 * 128) + (7168 * 128) + (2 * 128) + (7168 * 64)));
        (685_396_921_376 - 684_531_386_000 - (v32.TotalWithMultiTokenPrediction - v3.TotalWithMultiTokenPrediction)).Should().Be(62 * ((12 * 64) + 56));
    }

    [Fact]
    public void Solar_Open_2_has_the_total_of_its_card() =>
        Count("""
            { "model_type": "solar_open2", "hidden_size": 4096, "intermediate_size": 10240, "num_hidden_layers": 48, "num_attention_heads": 64, "moe_intermediate_size": 1280, "num_experts_per_tok": 8,
              "n_routed_experts": 320, "vocab_size": 196608 }
            """).Total.Should().Be(250_287_794_944);

    [Fact]
    public void MiniMax_M2_differs_from_its_file_by_less_than_its_block_scales() =>
        (228_703_644_928 - Count("""
            { "model_type": "minimax_m2", "hidden_size": 3072, "intermediate_size": 1536, "num_hidden_layers": 62, "num_attention_heads": 48, "num_local_experts": 256, "num_experts_per_tok": 8, "vocab_size": 200064, "use_qk_norm": true }
            """).Total).Should().Be(13_880_064);

    private static ParameterCount Count(string json) => InferenceCalculator.CountParameters(HuggingFaceConfig.ReadArchitecture(json));
}
