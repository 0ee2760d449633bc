using System.Collections.Immutable;
using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Says which model of the catalog a name, a configuration or a weight file is, and how sure that is.</summary>
public static class CatalogIdentification
{
    /// <summary>Identifies a repository, a file name or a name.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">E.g. <c>skt/A.X-3.1-Light</c>, <c>EXAONE-4.0-32B-Q4_K_M.gguf</c>, <c>엑사원 4.0 32B</c>.</param>
    /// <returns>The model, or none. What quantizers and packers put behind a name is taken off; the rest must be an id, a name, an alias or a repository.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Identification> Identify(this IKoreanLlmCatalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        if (Named(catalog, name) is { } exact)
        {
            return [new() { Entity = exact, Certainty = Certainty.Certain, Reason = $"'{name}' is its id, name, alias or repository." }];
        }

        return PackedName.Candidates(name).Select(n => (Name: n, Entity: Named(catalog, n))).FirstOrDefault(c => c.Entity is not null) is { Entity: { } packed } found
            ? [new() { Entity = packed, Certainty = Certainty.Likely, Reason = $"'{name}' is '{found.Name}' with the marks of a copy, a variant or another format." }]
            : [];
    }

    /// <summary>Identifies an architecture, e.g. one that <see cref="HuggingFaceConfig"/> read.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="architecture">The architecture.</param>
    /// <returns>Models of the same sizes and the same count part by part; prediction modules and windows do not matter. One is likely; of several, each is possible: fine-tuned models share a shape.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Identification> Identify(this IKoreanLlmCatalog catalog, TransformerArchitecture architecture)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(architecture);
        return Shape.Of(architecture) is { } shape
            ? Of(Shaped(catalog).Where(m => m.Shape == shape).Select(m => m.Entity), string.Create(CultureInfo.InvariantCulture, $"The same shape: {architecture.Layers} layers of {architecture.HiddenSize}, {shape.Count.Total:N0} parameters."))
            : [];
    }

    /// <summary>Identifies the header of a weight file, or of all shards together.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="header">The header. GGUF files tell their name and often their shape; the rest go by the number of elements.</param>
    /// <returns>The models it could be, the surest first.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Identification> Identify(this IKoreanLlmCatalog catalog, WeightFileHeader header)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(header);
        var gguf = header as GgufHeader;
        var byShape = gguf?.Architecture is { } architecture ? catalog.Identify(architecture) : ByElements(catalog, (header as SafetensorsHeader)?.StatedParameters ?? header.Elements);
        if (gguf?.ModelName is not { } name || catalog.Identify(name) is not [var byName])
        {
            return byShape;
        }

        var agrees = byShape.Any(i => i.Entity.Id == byName.Entity.Id);
        return agrees
            ? [byName with { Certainty = Certainty.Certain, Reason = byName.Reason + " The weights have its shape." }]
            : [byName with { Certainty = ShapeOf(byName.Entity) is null ? byName.Certainty : Certainty.Possible, Reason = byName.Reason + (ShapeOf(byName.Entity) is null ? "" : " The weights have another shape.") }, .. byShape];
    }

    private static ImmutableArray<Identification> ByElements(IKoreanLlmCatalog catalog, long elements) => elements == 0
        ? []
        : Of(
            Shaped(catalog).Where(m => m.Shape.Count.Total == elements || m.Shape.WithPrediction == elements).Select(m => m.Entity)
                .Concat(catalog.Models.Where(m => m.TotalParameters == elements)).DistinctBy(e => e.Id),
            string.Create(CultureInfo.InvariantCulture, $"The same number of weights: {elements:N0}."));

    private static ImmutableArray<Identification> Of(IEnumerable<CatalogEntity> entities, string reason)
    {
        var all = entities.ToList();
        return [.. all.Select(e => new Identification { Entity = e, Certainty = all.Count == 1 ? Certainty.Likely : Certainty.Possible, Reason = reason })];
    }

    private static CatalogEntity? Named(IKoreanLlmCatalog catalog, string name) =>
        catalog.Models.TryGet(name, out var model) ? model : catalog.ReferenceModels.TryGet(name, out var reference) ? reference : null;

    private static IEnumerable<(CatalogEntity Entity, Shape Shape)> Shaped(IKoreanLlmCatalog catalog) =>
        catalog.Models.Concat<CatalogEntity>(catalog.ReferenceModels).Select(e => (Entity: e, Shape: ShapeOf(e))).Where(e => e.Shape is not null).Select(e => (e.Entity, e.Shape!));

    private static Shape? ShapeOf(CatalogEntity entity) => (entity switch
    {
        Model model => model.Architecture,
        ReferenceModel reference => reference.Architecture,
        _ => null,
    }) is { } architecture ? Shape.Of(architecture) : null;

    /// <summary>Sizes and the count by part: records compare by value.</summary>
    private sealed record Shape
    {
        public required (int Layers, int Hidden, int Heads, int KeyValueHeads, int Vocabulary) Sizes { get; init; }

        public required ParameterCount Count { get; init; }

        public static Shape? Of(TransformerArchitecture a)
        {
            try
            {
                var keyValueHeads = a.LatentAttention is null ? a.KeyValueHeads : 0;
                return new() { Sizes = (a.Layers, a.HiddenSize, a.AttentionHeads, keyValueHeads, a.VocabularySize), Count = InferenceCalculator.CountParameters(a with { MultiTokenPrediction = null }) };
            }
            catch (Exception e) when (e is NotSupportedException or ArgumentException or OverflowException)
            {
                // A shape that cannot be counted is like no other.
                return null;
            }
        }

        public long WithPrediction => Count.TotalWithMultiTokenPrediction;
    }
}
