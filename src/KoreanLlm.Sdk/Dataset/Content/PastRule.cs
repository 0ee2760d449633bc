namespace KoreanLlm.Sdk.Dataset;

/// <summary>How the past cuts a kind of entity: when one was there, and what of it.</summary>
internal sealed class PastRule<T>
    where T : CatalogEntity
{
    /// <summary>The dates of which the first tells when it began. Null ones say nothing.</summary>
    public required Func<T, IEnumerable<PartialDate?>> Dates { get; init; }

    /// <summary>What else must have been there.</summary>
    public Func<T, Past, Answer> Needs { get; init; } = (_, _) => Answer.Yes;

    /// <summary>Under what name other entities speak of it; null where none does in a way that proves it was there.</summary>
    public Func<T, string>? SpokenOfAs { get; init; }

    /// <summary>The entity without what was still to come; the same instance where there is no difference.</summary>
    public Func<T, Past, T> Cut { get; init; } = (entity, _) => entity;
}
