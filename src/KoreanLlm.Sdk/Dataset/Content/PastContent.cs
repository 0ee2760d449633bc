namespace KoreanLlm.Sdk.Dataset;

/// <summary>A dataset as the world stood on a day. A partial date counts from its first day; entities that do not differ are shared.</summary>
internal static class PastContent
{
    public static DatasetContent On(DatasetContent all, DateOnly day) => new Past(all, day, past => new(Kinds.All.Select(kind => kind.Cut(past)))).Content;
}
