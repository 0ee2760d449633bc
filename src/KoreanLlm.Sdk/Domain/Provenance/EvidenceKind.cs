using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a source supports a fact.</summary>
[JsonConverter(typeof(WordConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>The source itself states it, as a party that can know.</summary>
    Reported = 0,

    /// <summary>Computed from cited values; the note says how.</summary>
    Derived = 1,

    /// <summary>Somebody's estimate.</summary>
    Estimated = 2,

    /// <summary>The source passes on what another one, not read, states.</summary>
    Relayed = 3,
}
