namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The mixture of experts of a configuration.</summary>
internal static class ConfigExperts
{
    public static MixtureOfExperts? Of(ConfigKeys keys, int layers, ModelType type)
    {
        if (type.Experts is not { } rules || keys.IntOrNone("num_experts", "num_local_experts", "n_routed_experts") is not { } experts)
        {
            return null;
        }

        var shared = rules.AlwaysShared ? 1 : rules.SharedKey is { } key ? keys.IntIfAny(key) ?? 0 : 0;
        var sharedSize = rules.SharedSizeKey is { } size && (rules.SharedKey is null || shared > 0) ? keys.IntIfAny(size) : null;

        // A width alone says that there is one shared expert; a width of 0 that there is none.
        shared = rules is { SharedKey: null, SharedSizeKey: not null } ? (sharedSize is null ? 0 : 1) : shared;
        return new MixtureOfExperts
        {
            Experts = experts,
            ActiveExperts = keys.Int("num_experts_per_tok", "num_experts_per_token", "top_k_experts"),
            SharedExperts = shared,
            ExpertFeedForwardSize = keys.Int(rules.SizeKey),
            SharedExpertFeedForwardSize = sharedSize,
            SharedExpertGate = rules.SharedGate && shared > 0,
            LeadingDenseLayers = DenseLayerRules.Of(keys, layers, rules.DenseLayers),
            RouterBias = rules.RouterBias || keys.FlagOrNull("moe_router_enable_expert_bias") == true,
            ExtraNormsPerLayer = rules.ExtraNorms,
        };
    }
}
