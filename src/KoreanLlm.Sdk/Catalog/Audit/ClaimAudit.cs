using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>A claim re-computed from the catalog: what was stated, what follows from the facts, and the verdict.</summary>
public sealed record ClaimAudit
{
    private readonly ValueList<AuditInput> _inputs;
    private readonly ValueList<Source> _sources;

    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The verdict, which follows from the facts unless the check is editorial.</summary>
    public required ClaimVerdict Verdict { get; init; }

    /// <summary>What the claim states, with its unit; null where it states no value.</summary>
    public string? Stated { get; init; }

    /// <summary>What the facts give, with its unit; null where nothing can be computed.</summary>
    public string? Computed { get; init; }

    /// <summary>The computed number in the unit of the check; null for text and for what cannot be computed.</summary>
    public double? ComputedValue { get; init; }

    /// <summary>How the verdict came about, in English and Korean.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>The values that went in, each with its evidence.</summary>
    public ImmutableArray<AuditInput> Inputs { get => _inputs; init => _inputs = Guard.List(value); }

    /// <summary>The sources of the claim and of the values, each once.</summary>
    public ImmutableArray<Source> Sources { get => _sources; init => _sources = Guard.List(value); }

    /// <summary>For a growth claim, the audit of its forecast.</summary>
    public ForecastAudit? Forecast { get; init; }

    /// <summary>Claim, verdict and explanation in English.</summary>
    public override string ToString() => $"{Claim.Name.English}: {Verdict}. {Explanation.English}";
}
