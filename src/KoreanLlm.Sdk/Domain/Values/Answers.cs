namespace KoreanLlm.Sdk;

/// <summary>Three-valued logic: what is not known never becomes yes or no.</summary>
internal static class Answers
{
    public static Answer Of(bool known) => known ? Answer.Yes : Answer.No;

    public static Answer Not(this Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.CannotTell,
    };

    public static Answer And(this Answer one, Answer other) =>
        one == Answer.No || other == Answer.No ? Answer.No
        : one == Answer.Yes && other == Answer.Yes ? Answer.Yes
        : Answer.CannotTell;

    public static Answer Or(this Answer one, Answer other) => one.Not().And(other.Not()).Not();

    /// <summary>Yes where one answer is yes, no where all are no; no for none.</summary>
    public static Answer Any<T>(this IEnumerable<T> items, Func<T, Answer> ask) => items.Aggregate(Answer.No, (answer, item) => answer.Or(ask(item)));
}
