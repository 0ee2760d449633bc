namespace KoreanLlm.Sdk;

/// <summary>What the one who evaluated is to the maker of the system.</summary>
public enum EvaluatorRelation
{
    /// <summary>The file does not say, or says "other".</summary>
    Unstated = 0,

    /// <summary>The maker.</summary>
    FirstParty = 1,

    /// <summary>Somebody else.</summary>
    ThirdParty = 2,

    /// <summary>Both together.</summary>
    Collaborative = 3,
}
