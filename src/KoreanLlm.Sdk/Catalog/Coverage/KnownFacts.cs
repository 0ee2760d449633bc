using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>What is known of an entity, and since when.</summary>
internal static class KnownFacts
{
    /// <summary>The members of an entity that state facts and have a value, without their parts.</summary>
    public static HashSet<string> Known<T>(T entity, MapMembers<T> map)
        where T : CatalogEntity =>
        [.. FactSink.Facts(entity, map).Select(leaf => leaf.Key.Split('.', 2)[0])];

    /// <summary>The latest day on which a source for a member, or a part of it, was read.</summary>
    public static DateOnly? NewestReading(CatalogEntity entity, string member)
    {
        DateOnly? newest = null;
        foreach (var evidence in entity.Evidence)
        {
            if ((newest is null || evidence.ReadOn > newest) && (evidence.Supports(member) || evidence.Members.Any(m => m.StartsWith(member + ".", StringComparison.Ordinal))))
            {
                newest = evidence.ReadOn;
            }
        }

        return newest;
    }
}
