using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>The groups of layers of an architecture, and what a group has of its own or from the model.</summary>
internal static class LayerGroups
{
    public static ImmutableArray<AttentionLayerGroup> Of(TransformerArchitecture a) =>
        a.Attention.IsEmpty ? [new AttentionLayerGroup { Kind = AttentionKind.Full, Layers = a.Layers }] : a.Attention;

    public static bool Attends(AttentionLayerGroup group) => group.Kind == AttentionKind.Full || group.Kind == AttentionKind.SlidingWindow;

    public static bool HasCache(AttentionLayerGroup group) => Attends(group) && !group.ReusesKeysAndValues;

    public static long KeyValueHeads(TransformerArchitecture a, AttentionLayerGroup g) => g.KeyValueHeads ?? a.KeyValueHeads;

    public static long HeadDimension(TransformerArchitecture a, AttentionLayerGroup g) => g.HeadDimension ?? a.HeadDimension;
}
