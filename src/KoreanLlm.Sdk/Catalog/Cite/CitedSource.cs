using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>A source with what it gives for a member: the value of the catalog, or a rival one.</summary>
internal sealed record CitedSource
{
    public required Source Source { get; init; }

    /// <summary>What the source is cited for: the value with kind and confidence, or the rival value with the reason against it.</summary>
    public required string Statement { get; init; }

    public string? Locator { get; init; }

    public required DateOnly ReadOn { get; init; }

    /// <summary>The layer of data that brought it.</summary>
    public string Layer { get; init; } = Evidence.EmbeddedLayer;

    public string Read => ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<CitedSource> Of(IKoreanLlmCatalog catalog, CatalogEntity entity, string member)
    {
        var value = ValueOf(entity, member);
        foreach (var evidence in catalog.EvidenceFor(entity, member))
        {
            if (catalog.Sources.FindById(evidence.SourceId) is { } source)
            {
                yield return new CitedSource
                {
                    Source = source,
                    Statement = $"{member}: {value}; {Word(evidence.Kind)}, {Word(evidence.Confidence)} confidence",
                    Locator = evidence.Locator,
                    ReadOn = evidence.ReadOn,
                    Layer = evidence.Layer,
                };
            }
        }

        foreach (var rival in catalog.ConflictsFor(entity, member))
        {
            if (catalog.Sources.FindById(rival.SourceId) is { } source)
            {
                yield return new CitedSource
                {
                    Source = source,
                    Statement = $"rival value of {rival.Member}: {rival.Value}; not chosen: {rival.Reason.TrimEnd('.')}",
                    Locator = rival.Locator,
                    ReadOn = rival.ReadOn ?? source.ReadOn,
                };
            }
        }
    }

    /// <summary>The value as text; of a member with parts all that are known, each with its name.</summary>
    private static string ValueOf(CatalogEntity entity, string member)
    {
        var parts = MemberNames.Leaves(entity).Where(l => l.Key == member || l.Key.StartsWith(member + ".", StringComparison.Ordinal)).ToList();
        return parts.Count == 0 ? "absent" : string.Join(", ", parts.Select(p => p.Key == member ? p.Value : $"{p.Key[(member.Length + 1)..]} {p.Value}"));
    }

    private static string Word<T>(T value) => value!.ToString()!.ToLowerInvariant();
}
