using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>One right or duty of a licence.</summary>
[JsonConverter(typeof(RecordConverter<LicenseRule>))]
public sealed record LicenseRule
{
    /// <summary>What it is about.</summary>
    public required LicenseSubject Subject { get; init; }

    /// <summary>What the licence says about it.</summary>
    public required LicenseEffect Effect { get; init => field = Guard.Defined(value); }

    /// <summary>The monthly active users up to which it holds; above that a separate agreement is needed. At least 1.</summary>
    public long? MaximumUsers { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The revenue of a year up to which it holds; above that a separate agreement is needed.</summary>
    public Money? MaximumRevenue { get; init; }

    /// <summary>Details in the catalog's own words: the words to show, the name to begin with, the fields that are excluded.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
