using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Finds the newest day among the facts of all kinds.</summary>
internal sealed class NewestFact(DatasetContent content) : KindVisitor
{
    private readonly DaySink _days = new();

    public static DateOnly Of(DatasetContent content, DateOnly knowledgeDate)
    {
        var visitor = new NewestFact(content);
        foreach (var kind in Kinds.All)
        {
            kind.Accept(visitor);
        }

        return visitor._days.Days.Where(day => day <= knowledgeDate).DefaultIfEmpty(knowledgeDate).Max();
    }

    public override void Visit<T>(KindRow<T> kind)
    {
        foreach (var entity in content.List<T>())
        {
            WalkMap.Walk(entity, kind.Map, _days);
        }
    }
}
