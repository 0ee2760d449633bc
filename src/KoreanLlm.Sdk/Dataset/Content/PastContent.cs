namespace KoreanLlm.Sdk.Dataset;

/// <summary>A dataset as the world stood on a day: what was certainly there, and apart from it what may have been. Entities that do not differ are shared.</summary>
internal sealed class PastContent(DatasetContent all, DateOnly day)
{
    private readonly Past _past = new(all, day);

    public DatasetContent Certain => field ??= new(Kinds.All.Select(kind => kind.Cut(_past)));

    /// <summary>The entities of which nobody knows whether they were there on the day.</summary>
    public List<CatalogEntity> Undecided() => [.. Kinds.All.SelectMany(kind => kind.Perhaps(_past))];
}
