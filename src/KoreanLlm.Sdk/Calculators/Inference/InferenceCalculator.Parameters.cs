namespace KoreanLlm.Sdk.Calculators;

/// <summary>What a model weighs, what its cache takes, what fits and how fast it could be at best.</summary>
/// <remarks>Memory takes total parameters, compute takes active ones. GB is 10^9 bytes and GiB 2^30; peaks are dense. Speeds are ceilings.</remarks>
public static partial class InferenceCalculator
{
    /// <summary>Counts the parameters of an architecture, exact to the unit.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <returns>The count by part. Formulas: docs/calculators.md, checked against published totals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentException">The architecture contradicts itself: heads are no multiple of key-value heads, more experts are active than exist, groups of layers do not add up, dense layers have no width.</exception>
    /// <exception cref="NotSupportedException">It has layers whose attention is neither full, sliding-window nor none, and whose <see cref="AttentionLayerGroup.LinearAttention"/> is not known.</exception>
    /// <exception cref="OverflowException">The count exceeds 64 bits.</exception>
    public static ParameterCount CountParameters(TransformerArchitecture architecture)
    {
        ArgumentNullException.ThrowIfNull(architecture);
        ArchitectureRules.Check(architecture);
        if (architecture.Attention.FirstOrDefault(g => g.LinearAttention is null && !LayerGroups.Attends(g) && g.Kind != AttentionKind.None) is { } other)
        {
            throw new NotSupportedException($"Layers with '{other.Kind}' attention have no LinearAttention, and so no parameter formula: expected their weights, or full, sliding-window or none.");
        }

        return ParameterFormulas.Count(architecture);
    }

    /// <summary>Counts the parameters of a model's architecture.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model has no architecture.</exception>
    /// <inheritdoc cref="CountParameters(TransformerArchitecture)"/>
    public static ParameterCount CountParameters(Model model) => CountParameters(InferenceFacts.ArchitectureOf(model));

    /// <summary>Holds a published total against the count and names what explains a difference.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="publishedTotal">The published total, in units; at least 1.</param>
    /// <param name="rounding">The size of the last printed digit, in units: 100,000,000 for "32.0B", 1 for an exact count. At least 1.</param>
    /// <returns>The audit; its explanations together give the difference, or there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="architecture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedTotal"/> or <paramref name="rounding"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The architecture contradicts itself.</exception>
    /// <exception cref="NotSupportedException">The architecture has weights without a common formula, as in <see cref="CountParameters(TransformerArchitecture)"/>.</exception>
    /// <exception cref="OverflowException">The count exceeds 64 bits.</exception>
    public static ParameterAudit AuditParameters(TransformerArchitecture architecture, long publishedTotal, long rounding = 1)
    {
        Require.Positive(publishedTotal);
        Require.Positive(rounding);
        return ParameterAudits.Of(architecture, CountParameters(architecture), publishedTotal, rounding);
    }

    /// <summary>Holds a published total against the count, with the causes that the caller knows: none is looked for.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="publishedTotal">The published total, in units; at least 1.</param>
    /// <param name="known">Elements that the published total is known to count, or with a minus to leave out.</param>
    /// <returns>The audit; <see cref="ParameterAudit.Residual"/> is what the known causes leave open.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedTotal"/> is below 1.</exception>
    /// <exception cref="ArgumentException">The architecture contradicts itself.</exception>
    /// <exception cref="NotSupportedException">The architecture has weights without a common formula, as in <see cref="CountParameters(TransformerArchitecture)"/>.</exception>
    /// <exception cref="OverflowException">The count exceeds 64 bits.</exception>
    public static ParameterAudit AuditParameters(TransformerArchitecture architecture, long publishedTotal, IEnumerable<ParameterExplanation> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var count = CountParameters(architecture);
        return new() { Count = count, Published = Require.Positive(publishedTotal), Agrees = publishedTotal == count.Total, Explanations = [.. known] };
    }
}
