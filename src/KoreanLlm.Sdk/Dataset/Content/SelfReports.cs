using KoreanLlm.Sdk.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Concludes of scores whether the makers of the systems speak, where the data do not say.</summary>
internal static class SelfReports
{
    /// <summary>The content with the conclusion at every score, drawn when scores are first touched.</summary>
    public static DatasetContent In(DatasetContent content)
    {
        var results = content.List<BenchmarkResult>();
        return content.With(new EntityList<BenchmarkResult>(() => [.. results.Select(result => Of(result, content))]));
    }

    public static BenchmarkResult Of(BenchmarkResult result, DatasetContent content) =>
        result.IsSelfReported is null && Conclude(result, content) is { } own ? result with { IsSelfReported = own } : result;

    private static bool? Conclude(BenchmarkResult result, DatasetContent content)
    {
        if (result.Evidence.IsEmpty || result.Evidence[0].Kind == EvidenceKind.Relayed || Speaker(result, content) is not { } speaker)
        {
            return null;
        }

        return content.List<Model>().Find(result.SystemId) is { } model ? model.Developers.Any(d => IsOneHouse(d, speaker, content))
            : content.List<ReferenceModel>().Find(result.SystemId)?.Developer is { } developer ? Named(developer, content) is { } house && IsOneHouse(house, speaker, content)
            : null;
    }

    /// <summary>The organisation that ran it, or else published it.</summary>
    private static string? Speaker(BenchmarkResult result, DatasetContent content) =>
        result.RanBy is { } by ? Named(by, content) : content.List<Source>().Find(result.Evidence[0].SourceId)?.PublisherId;

    private static string? Named(string name, DatasetContent content)
    {
        var key = NameKey.Of(name);
        return content.List<Organization>().Contains(name) ? name : content.List<Organization>().FirstOrDefault(o => EntityNames.Of(o).Any(n => NameKey.Of(n) == key))?.Id;
    }

    private static bool IsOneHouse(string one, string other, DatasetContent content) =>
        one == other || Parent(one, content) == other || Parent(other, content) == one;

    private static string? Parent(string id, DatasetContent content) => content.List<Organization>().Find(id)?.ParentId;
}
