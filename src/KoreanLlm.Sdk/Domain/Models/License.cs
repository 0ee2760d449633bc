using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The text of a licence that models share, and what it allows and requires. The licence of one model is its <see cref="LicenseTerms"/>, which names this one by identifier.</summary>
[JsonConverter(typeof(RecordConverter<License>))]
public sealed record License : CatalogEntity
{
    private readonly ValueList<LicenseRule> _rules;

    /// <summary>The SPDX identifier, else a <c>LicenseRef-</c> identifier; unique.</summary>
    public required string Identifier { get; init => field = Guard.Text(value); }

    /// <summary>Where its text is.</summary>
    public string? Url { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Rights and duties, at most one for each subject; what is not among them is unknown.</summary>
    public ImmutableArray<LicenseRule> Rules { get => _rules; init => _rules = Guard.List(value); }

    /// <summary>What it says about something; <see cref="LicenseEffect.Unknown"/> where it was not read for it.</summary>
    /// <param name="subject">What one wants to do, or may have to.</param>
    public LicenseEffect EffectOn(LicenseSubject subject) => Rules.FirstOrDefault(r => r.Subject == subject)?.Effect ?? LicenseEffect.Unknown;
}
