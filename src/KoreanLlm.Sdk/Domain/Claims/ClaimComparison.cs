namespace KoreanLlm.Sdk;

/// <summary>How the left value is said to stand to the right one.</summary>
public enum ClaimComparison
{
    /// <summary>Above.</summary>
    GreaterThan,

    /// <summary>At or above.</summary>
    AtLeast,

    /// <summary>Below.</summary>
    LessThan,

    /// <summary>At or below.</summary>
    AtMost,

    /// <summary>Equal within the tolerance.</summary>
    Equal,
}
