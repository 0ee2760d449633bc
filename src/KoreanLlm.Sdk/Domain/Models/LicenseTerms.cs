using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A licence and what it means for a company.</summary>
[JsonConverter(typeof(RecordConverter<LicenseTerms>))]
public sealed record LicenseTerms
{
    private readonly ValueList<LicenseRule> _rules;

    private readonly ValueList<string> _conditions;

    /// <summary>The name as the licensor writes it.</summary>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The SPDX identifier, else a <c>LicenseRef-</c> identifier: that of a <see cref="License"/> where the catalog has one.</summary>
    public string? Identifier { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether commercial use is allowed.</summary>
    public required CommercialUse CommercialUse { get; init => field = Guard.Defined(value); }

    /// <summary>Conditions and limits worth knowing, in the catalog's own words.</summary>
    public ImmutableArray<string> Conditions { get => _conditions; init => _conditions = Guard.List(value); }

    /// <summary>Rights and duties of this model alone, or of a licence that nothing else uses; those of the <see cref="License"/> with the same identifier are not repeated. Ask <c>catalog.RulesFor</c> for both.</summary>
    public ImmutableArray<LicenseRule> Rules { get => _rules; init => _rules = Guard.List(value); }

    /// <summary>Where its text is.</summary>
    public string? Url { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
