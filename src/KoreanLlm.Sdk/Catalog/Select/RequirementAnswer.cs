namespace KoreanLlm.Sdk;

/// <summary>Whether a model meets a requirement.</summary>
public enum RequirementAnswer
{
    /// <summary>A fact it takes is unknown to the catalog.</summary>
    CannotTell,

    /// <summary>It does.</summary>
    Met,

    /// <summary>It does not.</summary>
    NotMet,
}
