namespace KoreanLlm.Sdk;

/// <summary>Whether a model writes a chain of reasoning before its answer.</summary>
public enum ReasoningMode
{
    /// <summary>It answers directly.</summary>
    None,

    /// <summary>The caller chooses.</summary>
    Hybrid,

    /// <summary>It always reasons first.</summary>
    Always,
}
