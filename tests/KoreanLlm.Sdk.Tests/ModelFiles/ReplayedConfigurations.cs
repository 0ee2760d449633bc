namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>
/// One small configuration of each type, with values of our own, and its total added up matrix by matrix as the modelling class lists them.
/// Nothing here uses the library: 12 channels, 4 layers, 4 heads of 5, 2 key-value heads, a feed-forward width of 7, 11 tokens, 3 experts of 6.
/// </summary>
internal static class ReplayedConfigurations
{
    private const string Sizes = """ "hidden_size": 12, "num_hidden_layers": 4, "num_attention_heads": 4, "intermediate_size": 7, "vocab_size": 11 """;
    private const string Heads = """ "num_key_value_heads": 2, "head_dim": 5 """;
    private const string Mixture = """ "num_experts_per_tok": 2, "moe_intermediate_size": 6, "num_experts": 3 """;
    private const string Latents = """ "q_lora_rank": 9, "kv_lora_rank": 8, "qk_nope_head_dim": 4, "qk_rope_head_dim": 2, "v_head_dim": 3 """;
    private const string Delta = """ "linear_num_key_heads": 2, "linear_key_head_dim": 3, "linear_num_value_heads": 4, "linear_value_head_dim": 5, "linear_conv_kernel_dim": 4 """;
    private const string Kimi = """ "linear_attn_config": { "num_heads": 4, "head_dim": 3, "short_conv_kernel_size": 4, "full_attn_layers": [4] } """;
    private const string Indexer = """ "index_n_heads": 2, "index_head_dim": 3, "index_topk": 4 """;

    private const long Tokens = 11 * 12;
    private const long Norm = 12;
    private const long LayerNorm = 2 * 12;

    public static readonly Dictionary<string, (string Json, long Total)> All = new()
    {
        ["llama"] = ($"{Sizes}, {Heads}, \"attention_bias\": true, \"mlp_bias\": true", Model(4 * (Biased() + Map(12, 20, 1) - Map(12, 20) + Bias(12) - 20 + Mlp(7) + Bias(7) + Bias(7) + Bias(12) + (2 * Norm)))),
        ["granite"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)))),
        ["kormo"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)))),
        ["smollm3"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)), tied: true)),
        ["olmo2"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + 20 + 10 + Mlp(7) + (2 * Norm)))),
        ["olmo3"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + 20 + 10 + Mlp(7) + (2 * Norm)))),
        ["seed_oss"] = ($"{Sizes}, {Heads}", Model(4 * (Biased() + Mlp(7) + (2 * Norm)))),
        ["llama4_text"] = (
            $"{Sizes}, {Heads}, \"num_local_experts\": 3, \"num_experts_per_tok\": 1, \"intermediate_size_mlp\": 10, \"interleave_moe_layer_step\": 2",
            Model((4 * (Plain() + (2 * Norm))) + (2 * Mlp(10)) + (2 * ((4 * Mlp(7)) + Map(12, 3))))),
        ["mistral"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)))),
        ["ministral"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)))),
        ["ministral3"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)))),
        ["mixtral"] = ($"{Sizes}, {Heads}, \"num_local_experts\": 3, \"num_experts_per_tok\": 2", Model(4 * (Plain() + (3 * Mlp(7)) + Map(12, 3) + (2 * Norm)))),
        ["phi3"] = ($"{Sizes}, \"num_key_value_heads\": 2", Model(4 * (Map(12, 12) + (2 * Map(12, 6)) + Map(12, 12) + Mlp(7) + (2 * Norm)))),
        ["qwen2"] = ($"{Sizes}, {Heads}", Model(4 * (Biased() + Mlp(7) + (2 * Norm)))),
        ["qwen2_moe"] = (
            $"{Sizes}, {Heads}, {Mixture}, \"shared_expert_intermediate_size\": 8, \"mlp_only_layers\": [1]",
            Model((4 * (Biased() + (2 * Norm))) + Mlp(7) + (3 * ((3 * Mlp(6)) + Mlp(8) + Map(12, 1) + Map(12, 3))))),
        ["qwen2_vl"] = ($"{Sizes}, {Heads}, \"tie_word_embeddings\": true", Model(4 * (Biased() + Mlp(7) + (2 * Norm)), tied: true)),
        ["qwen2_vl_text"] = ($"{Sizes}, {Heads}, \"tie_word_embeddings\": false", Model(4 * (Biased() + Mlp(7) + (2 * Norm)))),
        ["qwen2_5_vl"] = ($"{Sizes}, {Heads}", Model(4 * (Biased() + Mlp(7) + (2 * Norm)))),
        ["qwen2_5_vl_text"] = ($"{Sizes}, {Heads}, \"tie_word_embeddings\": true", Model(4 * (Biased() + Mlp(7) + (2 * Norm)), tied: true)),
        ["qwen3"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + (2 * 5) + Mlp(7) + (2 * Norm)))),
        ["qwen3_moe"] = ($"{Sizes}, {Heads}, {Mixture}, \"decoder_sparse_step\": 2", Model((4 * (Plain() + (2 * 5) + (2 * Norm))) + (2 * Mlp(7)) + (2 * ((3 * Mlp(6)) + Map(12, 3))))),
        ["qwen3_vl_text"] = ($"{Sizes}, {Heads}, \"tie_word_embeddings\": false", Model(4 * (Plain() + (2 * 5) + Mlp(7) + (2 * Norm)))),
        ["qwen3_vl_moe_text"] = ($"{Sizes}, {Heads}, {Mixture}, \"tie_word_embeddings\": false", Model(4 * (Plain() + (2 * 5) + (3 * Mlp(6)) + Map(12, 3) + (2 * Norm)))),
        ["qwen3_next"] = (
            $"{Sizes}, {Heads}, {Mixture}, {Delta}, \"shared_expert_intermediate_size\": 8",
            Model((3 * DeltaNet()) + Gated() + (4 * ((3 * Mlp(6)) + Mlp(8) + Map(12, 1) + Map(12, 3) + (2 * Norm))))),
        ["qwen3_5_text"] = ($"{Sizes}, {Heads}, {Delta}", Model((3 * DeltaNet()) + Gated() + (4 * (Mlp(7) + (2 * Norm))))),
        ["qwen3_5_moe_text"] = (
            $"{Sizes}, {Heads}, {Mixture}, {Delta}, \"shared_expert_intermediate_size\": 8, \"full_attention_interval\": 2",
            Model((2 * DeltaNet()) + (2 * Gated()) + (4 * ((3 * Mlp(6)) + Mlp(8) + Map(12, 1) + Map(12, 3) + (2 * Norm))))),
        ["gemma"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)), tied: true)),
        ["gemma2"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (4 * Norm)), tied: true)),
        ["gemma3_text"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + (2 * 5) + Mlp(7) + (4 * Norm)), tied: true)),
        ["gemma4_text"] = (
            $"{Sizes}, {Heads}, \"global_head_dim\": 6, \"hidden_size_per_layer_input\": 2, \"vocab_size_per_layer_input\": 9, \"num_kv_shared_layers\": 2, \"use_double_wide_mlp\": true",

            // Two sliding layers with keys and values, then one sliding and one full layer that read theirs and are twice as wide; the second embedding, its map, norm, and what each layer does with it.
            Model(
                (2 * (Plain() + (2 * 5) + Mlp(7))) + Map(12, 20) + Map(20, 12) + 5 + Mlp(14) + Map(12, 24) + Map(24, 12) + 6 + Mlp(14) + (4 * 4 * Norm)
                + (9 * 4 * 2) + Map(12, 4 * 2) + 2 + (4 * (Map(12, 2) + Map(2, 12) + Norm)),
                tied: true)),
        ["gpt_neox"] = ($"{Sizes}, \"num_key_value_heads\": null", Model(4 * ((4 * Map(12, 12, 1)) + Map(12, 7, 1) + Map(7, 12, 1) + (2 * LayerNorm))) + LayerNorm - Norm),
        ["gpt2"] = ($"{Sizes}, \"n_positions\": 13", Model(4 * ((4 * Map(12, 12, 1)) + Map(12, 7, 1) + Map(7, 12, 1) + (2 * LayerNorm)), tied: true) + (13 * 12) + LayerNorm - Norm),
        ["gptj"] = ($"{Sizes}", Model(4 * ((4 * Map(12, 12)) + Map(12, 7, 1) + Map(7, 12, 1) + LayerNorm)) + 11 + LayerNorm - Norm),
        ["phi"] = ($"{Sizes}", Model(4 * ((4 * Map(12, 12, 1)) + Map(12, 7, 1) + Map(7, 12, 1) + LayerNorm)) + 11 + LayerNorm - Norm),
        ["deepseek_v2"] = ($"{Sizes}, {Latents}, {Mixture}, \"n_shared_experts\": 2, \"first_k_dense_replace\": 1", Model(Mla(2) + Mlp(7) + (3 * ((5 * Mlp(6)) + Map(12, 3))))),
        ["deepseek_v3"] = ($"{Sizes}, {Latents}, {Mixture}", Model(Mla(2) + (3 * Mlp(7)) + (4 * Mlp(6)) + Map(12, 3, 1))),
        ["kimi_k2"] = ($"{Sizes}, {Latents}, {Mixture}, \"first_k_dense_replace\": 1", Model(Mla(2) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3, 1))))),
        ["deepseek_v32"] = ($"{Sizes}, {Latents}, {Mixture}, {Indexer}", Model(Mla(2) + (4 * Index()) + (3 * Mlp(7)) + (4 * Mlp(6)) + Map(12, 3, 1))),
        ["AXK1"] = ($"{Sizes}, {Latents}, {Mixture}", Model(Mla(3) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3))))),
        ["axk1"] = ($"{Sizes}, {Latents}, {Mixture}", Model(Mla(3) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3))))),
        ["axk2"] = (
            $"{Sizes}, {Latents}, {Mixture}, {Indexer}, \"gated_norm_rank\": 2",
            Model(Mla(2, gate: 3) + (4 * Index()) + (7 * (Map(12, 2) + Map(2, 12))) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3, 1))))),
        ["kimi_linear"] = (
            $"{Sizes}, {Latents.Replace("\"q_lora_rank\": 9", "\"q_lora_rank\": null", StringComparison.Ordinal)}, {Mixture}, {Kimi}, \"num_shared_experts\": 1, \"first_k_dense_replace\": 1",
            Model((3 * KimiDelta()) + Map(12, 24) + Down() + (8 * Norm) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3, 1))))),
        ["glm"] = ($"{Sizes}, {Heads}", Model(4 * (Biased() + Mlp(7) + (2 * Norm)))),
        ["glm4"] = ($"{Sizes}, {Heads}, \"attention_bias\": false", Model(4 * (Plain() + Mlp(7) + (4 * Norm)))),
        ["glm4_moe"] = ($"{Sizes}, {Heads}, {Mixture}, \"use_qk_norm\": true", Model((4 * (Plain() + (2 * 5) + (2 * Norm))) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3, 1))))),
        ["glm4_moe_lite"] = ($"{Sizes}, {Latents}, {Mixture}, \"mlp_layer_types\": [\"dense\", \"sparse\", \"sparse\", \"dense\"]", Model(Mla(2) + (2 * Mlp(7)) + (2 * ((4 * Mlp(6)) + Map(12, 3, 1))))),
        ["glm_moe_dsa"] = (
            $"{Sizes}, {Latents}, {Mixture}, {Indexer}, \"indexer_types\": [\"full\", \"shared\", \"full\", \"shared\"]",
            Model(Mla(2) + (2 * Index()) + (3 * Mlp(7)) + (4 * Mlp(6)) + Map(12, 3, 1))),
        ["gpt_oss"] = (
            $"{Sizes}, {Heads}, \"num_local_experts\": 3, \"num_experts_per_tok\": 2",
            Model(4 * (Biased() + 12 + 4 + (3 * (Map(12, 14, 1) + Map(7, 12, 1))) + Map(12, 3, 1) + (2 * Norm)))),
        ["minimax"] = (
            $"{Sizes}, {Heads}, \"num_local_experts\": 3, \"num_experts_per_tok\": 2",
            Model((2 * Plain()) + (2 * (Map(12, 60) + Map(20, 12) + Map(12, 20) + 20)) + (4 * ((3 * Mlp(7)) + Map(12, 3) + (2 * Norm))))),
        ["minimax_m2"] = ($"{Sizes}, {Heads}, \"num_local_experts\": 3, \"num_experts_per_tok\": 2", Model(4 * (Plain() + 20 + 10 + (3 * Mlp(7)) + Map(12, 3, 1) + (2 * Norm)))),
        ["nemotron_h"] = (
            $"{Sizes}, {Heads}, \"hybrid_override_pattern\": \"M*-E\", \"mamba_num_heads\": 4, \"mamba_head_dim\": 3, \"n_groups\": 2, \"ssm_state_size\": 5, \"conv_kernel\": 4, \"n_routed_experts\": 3,"
            + "\"num_experts_per_tok\": 2, \"moe_intermediate_size\": 6, \"n_shared_experts\": 1, \"moe_shared_expert_intermediate_size\": 8, \"moe_latent_size\": 9",
            Model((4 * Norm) + Mamba() + Plain() + Map(12, 7) + Map(7, 12) + (3 * 2 * Map(9, 6)) + (2 * Map(12, 8)) + Map(12, 9) + Map(9, 12) + Map(12, 3))),
        ["exaone"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + Mlp(7) + (2 * Norm)), tied: true)),
        ["exaone4"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + (2 * 5) + Mlp(7) + (2 * Norm)))),
        ["exaone4_5_text"] = ($"{Sizes}, {Heads}", Model(4 * (Plain() + (2 * 5) + Mlp(7) + (2 * Norm)))),
        ["exaone_moe"] = ($"{Sizes}, {Heads}, {Mixture}", Model((4 * (Plain() + (2 * 5) + (2 * Norm))) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3, 1))))),
        ["hyperclovax"] = ($"{Sizes}, {Heads}, \"use_post_norm\": true", Model(4 * (Plain() + Mlp(7) + (4 * Norm)))),
        ["motif"] = ($"{Sizes}, {Heads}, \"hidden_act\": \"poly_norm\", \"tie_word_embeddings\": true", Model(4 * (Plain() + (4 * 5) + 10 + Mlp(7) + 4 + (2 * Norm)), tied: true)),
        ["Motif"] = ($"{Sizes}, {Heads}, \"hidden_act\": \"poly_norm\", \"tie_word_embeddings\": false", Model(4 * (Plain() + (4 * 5) + 10 + Mlp(7) + 4 + (2 * Norm)))),
        ["solar"] = ($"{Sizes}, {Heads}, \"tie_word_embeddings\": false", Model(4 * (Plain() + Mlp(7) + (2 * Norm)))),
        ["solar_open"] = ($"{Sizes}, {Heads}, {Mixture}", Model(4 * (Plain() + (4 * Mlp(6)) + Map(12, 3, 1) + (2 * Norm)))),
        ["solar_open2"] = ($"{Sizes}, {Heads}, {Mixture}, {Kimi}", Model((3 * KimiDelta()) + Plain() + Map(12, 20) + (4 * ((4 * Mlp(6)) + Map(12, 3) + (2 * Norm))))),
        ["vaetki"] = (
            $"{Sizes}, {Latents}, {Mixture}, \"n_shared_experts\": 1, \"first_k_dense_replace\": 1, \"tie_word_embeddings\": false, \"sliding_window\": 2,"
            + "\"layer_types\": [\"sliding_attention\", \"sliding_attention\", \"sliding_attention\", \"full_attention\"]",
            Model(Mla(4) + Mlp(7) + (3 * ((4 * Mlp(6)) + Map(12, 3))))),
    };

    private static long Map(int from, int to, int bias = 0) => (from * to) + (bias * to);

    private static long Bias(int width) => width;

    private static long Mlp(int width) => Map(12, width) + Map(12, width) + Map(width, 12);

    private static long Model(long layers, bool tied = false) => Tokens + (tied ? 0 : Tokens) + layers + Norm;

    private static long Plain() => Map(12, 20) + Map(12, 10) + Map(12, 10) + Map(20, 12);

    private static long Biased() => Map(12, 20, 1) + Map(12, 10, 1) + Map(12, 10, 1) + Map(20, 12);

    /// <summary>Queries twice as wide for their gate, and a norm for queries and one for keys.</summary>
    private static long Gated() => Map(12, 40) + Map(12, 10) + Map(12, 10) + Map(20, 12) + 5 + 5;

    /// <summary>Four layers of latent attention: queries down, norm and up (with the gate beside them, from a map twice as high), the rest, and the norms around.</summary>
    private static long Mla(int norms, int gate = 0) => 4 * (Map(12, 9) + 9 + (gate == 0 ? Map(9, 24) : Map(18, 4 * (6 + gate))) + Down() + (norms * Norm));

    private static long Down() => Map(12, 10) + 8 + Map(8, 4 * (4 + 3)) + Map(12, 12);

    private static long Index() => Map(9, 6) + Map(12, 3) + 3 + 3 + Map(12, 2);

    private static long DeltaNet() => Map(12, 6 + 6 + 20 + 20) + Map(12, 8) + ((6 + 6 + 20) * 4) + 4 + 4 + 5 + Map(20, 12);

    private static long KimiDelta() => (3 * Map(12, 12)) + Map(12, 4) + (3 * 12 * 4) + (2 * (Map(12, 3) + Map(3, 12))) + 12 + 4 + 3 + Map(12, 12);

    private static long Mamba() => Map(12, 12 + (12 + 20) + 4) + (32 * 4) + 32 + 4 + 4 + 4 + 12 + Map(12, 12);
}
