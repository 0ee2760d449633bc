using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The groups of layers of an architecture, and what a group has of its own or from the model.</summary>
internal static class LayerGroups
{
    public static ImmutableArray<AttentionLayerGroup> Of(TransformerArchitecture a) =>
        a.Attention.IsEmpty ? [new AttentionLayerGroup { Kind = AttentionKind.Full, Layers = a.Layers }] : a.Attention;

    /// <summary>Layers whose kind is not known attend, with the weights that the architecture gives; their cache is sized as if they saw everything.</summary>
    public static bool Attends(AttentionLayerGroup group) => group.Kind == AttentionKind.Full || group.Kind == AttentionKind.SlidingWindow || IsUnknown(group);

    public static bool IsUnknown(AttentionLayerGroup group) => group.Kind == AttentionKind.Unknown;

    public static bool HasCache(AttentionLayerGroup group) => Attends(group) && !group.ReusesKeysAndValues;

    public static long KeyValueHeads(TransformerArchitecture a, AttentionLayerGroup g) => g.KeyValueHeads ?? a.KeyValueHeads;

    public static long HeadDimension(TransformerArchitecture a, AttentionLayerGroup g) => g.HeadDimension ?? a.HeadDimension;
}
