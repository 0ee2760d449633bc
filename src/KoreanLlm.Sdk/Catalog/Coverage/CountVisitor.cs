using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Counts the entities of each kind.</summary>
internal sealed class CountVisitor : EntityVisitor
{
    private readonly ImmutableSortedDictionary<string, int>.Builder _counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, int> Of(DatasetContent content)
    {
        var visitor = new CountVisitor();
        content.Accept(visitor);
        return visitor._counts.ToImmutable();
    }

    public override void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items) => _counts[kind.Name] = items.Count;
}
