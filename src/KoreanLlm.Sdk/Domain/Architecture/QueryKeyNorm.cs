namespace KoreanLlm.Sdk;

/// <summary>Norms that queries and keys pass before attention.</summary>
public enum QueryKeyNorm
{
    /// <summary>None.</summary>
    None,

    /// <summary>One weight vector as wide as a head, shared by all heads (for queries, and again for keys).</summary>
    PerHead,

    /// <summary>One weight for every channel of all heads.</summary>
    FullWidth,
}
