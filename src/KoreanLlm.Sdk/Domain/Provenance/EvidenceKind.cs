namespace KoreanLlm.Sdk;

/// <summary>How a source supports a fact.</summary>
public enum EvidenceKind
{
    /// <summary>The source itself states it, as a party that can know.</summary>
    Reported,

    /// <summary>Computed from cited values; the note says how.</summary>
    Derived,

    /// <summary>Somebody's estimate.</summary>
    Estimated,

    /// <summary>The source passes on what another one, not read, states.</summary>
    Relayed,
}
