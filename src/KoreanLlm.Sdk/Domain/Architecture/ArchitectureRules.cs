namespace KoreanLlm.Sdk;

/// <summary>What must hold between the numbers of an architecture, so that it can be counted.</summary>
internal static class ArchitectureRules
{
    /// <exception cref="ArgumentException">The architecture contradicts itself; the message names the members.</exception>
    public static void Check(TransformerArchitecture architecture)
    {
        if (Contradiction(architecture) is { } text)
        {
            throw new ArgumentException(text, nameof(architecture));
        }
    }

    /// <summary>How the architecture contradicts itself, or null.</summary>
    public static string? Contradiction(TransformerArchitecture a) => Heads(a) ?? Groups(a) ?? Experts(a) ?? FeedForward(a) ?? Parts(a);

    private static string? Heads(TransformerArchitecture a)
    {
        if (a.LatentAttention is not null)
        {
            return null;
        }

        return a.AttentionHeads % a.KeyValueHeads != 0
            ? FormattableString.Invariant($"AttentionHeads {a.AttentionHeads} must be a multiple of KeyValueHeads {a.KeyValueHeads}.")
            : a.Attention.FirstOrDefault(g => g.KeyValueHeads is { } heads && a.AttentionHeads % heads != 0) is { } group
                ? FormattableString.Invariant($"AttentionHeads {a.AttentionHeads} must be a multiple of KeyValueHeads {group.KeyValueHeads} of a group of layers.")
                : null;
    }

    private static string? Groups(TransformerArchitecture a) =>
        !a.Attention.IsEmpty && a.Attention.Sum(g => (long)g.Layers) is var layers && layers != a.Layers
            ? FormattableString.Invariant($"The groups of Attention have {layers} layers together: expected Layers {a.Layers}.")
            : a.Attention.Any(g => g.Kind == AttentionKind.SlidingWindow && g.Window is null)
                ? "A group of sliding-window layers has no Window: expected at least 1 token."
                : null;

    private static string? Experts(TransformerArchitecture a)
    {
        if (a.LayersWithoutFeedForward > a.Layers)
        {
            return FormattableString.Invariant($"LayersWithoutFeedForward {a.LayersWithoutFeedForward} must be at most Layers {a.Layers}.");
        }

        if (a.MixtureOfExperts is not { } moe)
        {
            return null;
        }

        return moe.ActiveExperts > moe.Experts
            ? FormattableString.Invariant($"ActiveExperts {moe.ActiveExperts} must be at most Experts {moe.Experts}.")
            : (long)moe.LeadingDenseLayers + a.LayersWithoutFeedForward > a.Layers
                ? FormattableString.Invariant($"LeadingDenseLayers {moe.LeadingDenseLayers} must be at most Layers {a.Layers}.")
                : null;
    }

    private static string? FeedForward(TransformerArchitecture a)
    {
        var dense = a.MixtureOfExperts?.LeadingDenseLayers ?? a.Layers - a.LayersWithoutFeedForward;
        return dense > 0 && a.FeedForwardSize == 0
            ? FormattableString.Invariant($"FeedForwardSize is 0, but {dense} layers are dense: expected at least 1.")
            : a.Attention.Any(g => g.FeedForwardSize is not null) && (a.MixtureOfExperts is not null || a.LayersWithoutFeedForward > 0)
                ? "A group of layers has a FeedForwardSize of its own, but not every layer is dense: which of them have it is not said."
                : null;
    }

    private static string? Parts(TransformerArchitecture a) =>
        a.SparseIndexer?.Layers > a.Layers
            ? FormattableString.Invariant($"SparseIndexer.Layers {a.SparseIndexer.Layers} must be at most Layers {a.Layers}.")
            : a.LatentAttention is { FusedQueryGate: true, QueryRank: null }
                ? "LatentAttention has a FusedQueryGate but no QueryRank: expected the rank that both come from."
                : null;
}
