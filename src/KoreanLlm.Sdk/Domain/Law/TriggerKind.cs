namespace KoreanLlm.Sdk;

/// <summary>What an <see cref="ObligationTrigger"/> asks.</summary>
public enum TriggerKind
{
    /// <summary>Nothing: the duty always applies.</summary>
    Always,

    /// <summary>All operands hold.</summary>
    AllOf,

    /// <summary>At least one operand holds.</summary>
    AnyOf,

    /// <summary>The operand does not hold.</summary>
    Not,

    /// <summary>Training compute in FLOPs against a threshold.</summary>
    TrainingCompute,

    /// <summary>The deployment is in a domain.</summary>
    Domain,

    /// <summary>The system generates text, images, sound or video.</summary>
    Generative,

    /// <summary>The deployment is in a high-impact area.</summary>
    HighImpact,

    /// <summary>Average users a day against a threshold.</summary>
    DailyUsers,

    /// <summary>Total sales of the operator in a year against a threshold.</summary>
    TotalRevenue,

    /// <summary>Sales of the service in a year against a threshold.</summary>
    ServiceRevenue,

    /// <summary>The system serves people in the jurisdiction.</summary>
    ServesJurisdiction,

    /// <summary>A judgement that no figure decides.</summary>
    Judgement,
}
