using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Norms that queries and keys pass before attention.</summary>
[JsonConverter(typeof(WordConverter<QueryKeyNorm>))]
public enum QueryKeyNorm
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One weight vector as wide as a head, shared by all heads (for queries, and again for keys).</summary>
    PerHead = 1,

    /// <summary>One weight for every channel of all heads.</summary>
    FullWidth = 2,
}
