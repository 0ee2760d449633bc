using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>A licence and what it means for a company.</summary>
public sealed record LicenseTerms
{
    /// <summary>The name as the licensor writes it.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The SPDX identifier, else a <c>LicenseRef-</c> identifier.</summary>
    public string? Identifier { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether commercial use is allowed.</summary>
    public required CommercialUse CommercialUse { get; init; }

    /// <summary>Conditions and limits worth knowing, in the catalog's own words.</summary>
    public ImmutableArray<string> Conditions { get; init => field = Guard.List(value); } = [];

    /// <summary>Where its text is.</summary>
    public string? Url { get; init => field = Guard.TextOrNull(value); }
}
