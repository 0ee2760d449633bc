namespace KoreanLlm.Sdk;

/// <summary>Whose initiative it is.</summary>
public enum InitiativeKind
{
    /// <summary>A programme of a government.</summary>
    GovernmentProgramme,

    /// <summary>A strategy of a company.</summary>
    CorporateStrategy,
}
