namespace KoreanLlm.Sdk;

/// <summary>What a licence says about something one may want to do.</summary>
public enum LicenseEffect
{
    /// <summary>It was not read for this, or does not say.</summary>
    Unknown,

    /// <summary>It allows it; limits are in the rule.</summary>
    Allowed,

    /// <summary>It requires it.</summary>
    Required,

    /// <summary>It forbids it without a separate agreement.</summary>
    Prohibited,
}
