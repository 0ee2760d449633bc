namespace KoreanLlm.Sdk;

/// <summary>Whether a duty applies.</summary>
public enum DutyAnswer
{
    /// <summary>The figures do not decide.</summary>
    Unknown,

    /// <summary>It applies.</summary>
    Yes,

    /// <summary>It does not apply.</summary>
    No,
}
