using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Finds the value that an operand of a check means.</summary>
internal static class OperandResolver
{
    /// <summary>The value, or null where the catalog does not have it.</summary>
    public static AuditInput? Resolve(IKoreanLlmCatalog catalog, ClaimOperand? operand) => operand switch
    {
        null => null,
        { Value: { } number } => new AuditInput { Value = AuditText.Number(number), Number = number },
        { Entity: { } entity, Benchmark: { } benchmark } => Score(catalog, entity, benchmark, operand.Source),
        { Entity: { } entity, Member: { } member } => Fact(Entity(catalog, entity), member),
        _ => null,
    };

    /// <summary>The entity of an id, of whatever kind.</summary>
    public static CatalogEntity? Entity(IKoreanLlmCatalog catalog, string id) =>
        Kinds.All.Select(kind => catalog.ListOf(kind).FindEntity(id)).FirstOrDefault(entity => entity is not null);

    private static AuditInput? Score(IKoreanLlmCatalog catalog, string system, string benchmark, string? source)
    {
        // The best supported score answers: from the primary source, of the highest confidence, the earliest filed.
        var result = catalog.Results
            .Where(r => r.SystemId == system && r.BenchmarkId == benchmark && (source is null || r.TableId == source || r.Evidence.Any(e => e.SourceId == source)))
            .OrderBy(r => r.Evidence.Min(e => catalog.Sources.FindById(e.SourceId)?.Kind.Rank))
            .ThenByDescending(r => r.Evidence.Max(e => e.Confidence))
            .FirstOrDefault();
        return result is null ? null : new AuditInput { EntityId = result.Id, Member = "value", Value = AuditText.Number(result.Value), Number = result.Value, Evidence = result.Evidence };
    }

    private static AuditInput? Fact(CatalogEntity? entity, string member)
    {
        var leaf = entity is null ? default : MemberNames.Leaves(entity).Find(l => l.Key == member);
        if (leaf.Value is null)
        {
            return null;
        }

        return new AuditInput
        {
            EntityId = entity!.Id,
            Member = member,
            Value = leaf.Value,
            Number = StatedNumber.Parse(leaf.Value),
            Evidence = [.. entity.Evidence.Where(e => e.Supports(member))],
        };
    }
}
