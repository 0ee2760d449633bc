namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The largest sizes that are read: several times those of any model, and small enough that every count stays within 64 bits.</summary>
internal static class ConfigLimits
{
    private const int Other = 1 << 20;

    private static readonly Dictionary<string, int> Largest = new(StringComparer.Ordinal)
    {
        ["hidden_size"] = 1 << 17,
        ["num_hidden_layers"] = 1 << 11,
        ["num_attention_heads"] = 1 << 12,
        ["num_key_value_heads"] = 1 << 12,
        ["head_dim"] = 1 << 13,
        ["num_experts"] = 1 << 12,
        ["n_shared_experts"] = 1 << 8,
        ["intermediate_size"] = 1 << 20,
        ["moe_intermediate_size"] = 1 << 18,
        ["n_routed_experts"] = 1 << 12,
        ["moe_latent_size"] = 1 << 17,
        ["vocab_size"] = 1 << 24,
        ["num_nextn_predict_layers"] = 1 << 6,
        ["sliding_window"] = int.MaxValue,
        ["hidden_size_per_layer_input"] = 1 << 12,
        ["index_n_heads"] = 1 << 12,
        ["index_head_dim"] = 1 << 12,
        ["num_heads"] = 1 << 12,
        ["linear_num_key_heads"] = 1 << 12,
        ["linear_num_value_heads"] = 1 << 12,
        ["linear_key_head_dim"] = 1 << 13,
        ["linear_value_head_dim"] = 1 << 13,
        ["linear_conv_kernel_dim"] = 1 << 8,
        ["mamba_num_heads"] = 1 << 12,
        ["mamba_head_dim"] = 1 << 13,
        ["n_groups"] = 1 << 12,
        ["ssm_state_size"] = 1 << 13,
        ["conv_kernel"] = 1 << 8,
        ["short_conv_kernel_size"] = 1 << 8,
        ["qk_nope_head_dim"] = 1 << 13,
        ["qk_rope_head_dim"] = 1 << 13,
        ["v_head_dim"] = 1 << 13,
        ["kv_lora_rank"] = 1 << 16,
        ["q_lora_rank"] = 1 << 16,
        ["gated_norm_rank"] = 1 << 16,
    };

    public static int Of(string key) => Largest.GetValueOrDefault(key, Other);
}
