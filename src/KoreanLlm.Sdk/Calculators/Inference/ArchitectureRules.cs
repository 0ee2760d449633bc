namespace KoreanLlm.Sdk.Calculators;

/// <summary>What must hold between the numbers of an architecture.</summary>
internal static class ArchitectureRules
{
    public static void Check(TransformerArchitecture architecture)
    {
        var a = architecture;
        if (a.LatentAttention is null && a.AttentionHeads % a.KeyValueHeads != 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"AttentionHeads {a.AttentionHeads} must be a multiple of KeyValueHeads {a.KeyValueHeads}."), nameof(architecture));
        }

        if (a.MixtureOfExperts is { } moe)
        {
            if (moe.ActiveExperts > moe.Experts)
            {
                throw new ArgumentException(FormattableString.Invariant($"ActiveExperts {moe.ActiveExperts} must be at most Experts {moe.Experts}."), nameof(architecture));
            }

            if (moe.LeadingDenseLayers > a.Layers)
            {
                throw new ArgumentException(FormattableString.Invariant($"LeadingDenseLayers {moe.LeadingDenseLayers} must be at most Layers {a.Layers}."), nameof(architecture));
            }
        }

        if (!a.Attention.IsEmpty && a.Attention.Sum(g => g.Layers) is var layers && layers != a.Layers)
        {
            throw new ArgumentException(FormattableString.Invariant($"The groups of Attention have {layers} layers together: expected Layers {a.Layers}."), nameof(architecture));
        }

        if (a.Attention.Any(g => g.Kind == AttentionKind.SlidingWindow && g.Window is null))
        {
            throw new ArgumentException("A group of sliding-window layers has no Window: expected at least 1 token.", nameof(architecture));
        }
    }
}
