namespace KoreanLlm.Sdk;

/// <summary>The kind of a legal or regulatory text.</summary>
public enum InstrumentKind
{
    /// <summary>An act of parliament.</summary>
    Act,

    /// <summary>A decree that implements an act.</summary>
    Decree,

    /// <summary>A notice of an authority.</summary>
    Notice,

    /// <summary>A guideline.</summary>
    Guideline,

    /// <summary>An executive order.</summary>
    ExecutiveOrder,

    /// <summary>A regulation that applies directly, as in the European Union.</summary>
    Regulation,

    /// <summary>A framework for self-regulation.</summary>
    Framework,
}
