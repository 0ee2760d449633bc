namespace KoreanLlm.Sdk;

/// <summary>What happened in an initiative.</summary>
public enum InitiativeEventKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A call for proposals.</summary>
    Call,

    /// <summary>Bids came in.</summary>
    Bids,

    /// <summary>Bidders were shortlisted.</summary>
    Shortlisted,

    /// <summary>Teams were selected.</summary>
    Selected,

    /// <summary>Work began officially.</summary>
    KickOff,

    /// <summary>Results were shown in public.</summary>
    Presentation,

    /// <summary>A stage was judged.</summary>
    Evaluation,

    /// <summary>A team was added.</summary>
    Added,

    /// <summary>Somebody declined.</summary>
    Declined,

    /// <summary>Something was announced.</summary>
    Announcement,
}
