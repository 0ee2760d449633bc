using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Finds the values that the operands of a check mean.</summary>
internal static class OperandResolver
{
    /// <summary>The member of a model that is worked out and not filed: what <c>TrainingComputeOf</c> gives, in FLOPs.</summary>
    public const string TrainingCompute = "trainingCompute";

    /// <summary>The value, or null where the catalog does not have it.</summary>
    public static AuditInput? Resolve(IKoreanLlmCatalog catalog, ClaimOperand? operand) => operand switch
    {
        null => null,
        { Value: { } number } => new AuditInput { Value = AuditText.Number(number), Number = number },
        { Entity: not null, Benchmark: not null } => Scores(catalog, operand).OrderBy(r => Rank(catalog, r)).ThenByDescending(Confidence).FirstOrDefault() is { } score ? Of(score) : null,
        { Entity: not null, Member: { } member } => Fact(catalog, Entity(catalog, operand), member),
        _ => null,
    };

    /// <summary>
    /// Both values of a check. Two scores on one benchmark are the pair that compares best, as in a comparison, from the sources that the operands name; the relation says how they stand.
    /// </summary>
    public static (AuditInput? Left, AuditInput? Right, ScoreRelation? Relation) Pair(IKoreanLlmCatalog catalog, ClaimOperand? left, ClaimOperand? right)
    {
        if (left is { Value: null, Benchmark: { } benchmark } && right is { Value: null } && right.Benchmark == benchmark
            && PairComparer.Best(Scores(catalog, left), Scores(catalog, right)) is { } best)
        {
            return (Of(best.First), Of(best.Second), best.Relation);
        }

        return (Resolve(catalog, left), Resolve(catalog, right), null);
    }

    /// <summary>The entity an operand means; null where there is none, or several kinds have one of its id and it names no kind.</summary>
    public static CatalogEntity? Entity(IKoreanLlmCatalog catalog, ClaimOperand operand) => Entities(catalog, operand) is [var only] ? only : null;

    /// <summary>The kinds that have an entity of its id.</summary>
    public static List<CatalogEntity> Entities(IKoreanLlmCatalog catalog, ClaimOperand operand) => operand.Entity is not { } id
        ? []
        : [.. Kinds.All.Where(kind => operand.Kind is null || kind.Kind == operand.Kind).Select(kind => catalog.ListOf(kind).FindEntity(id)).OfType<CatalogEntity>()];

    private static IEnumerable<BenchmarkResult> Scores(IKoreanLlmCatalog catalog, ClaimOperand operand) =>
        ResultIndex.Of(catalog, operand.Entity!, operand.Benchmark!).Where(r => operand.Source is not { } source || r.TableId == source || r.Evidence.Any(e => e.SourceId == source));

    // The best supported score answers: from the primary source, of the highest confidence, the earliest filed.
    private static int Rank(IKoreanLlmCatalog catalog, BenchmarkResult result) =>
        result.Evidence.Select(e => catalog.Sources.FindById(e.SourceId)?.Kind).Select(kind => kind is { } known ? Array.IndexOf(Nearest, known) : Nearest.Length).DefaultIfEmpty(Nearest.Length).Min();

    private static readonly SourceKind[] Nearest = [SourceKind.Primary, SourceKind.PrimaryCopy, SourceKind.Secondary, SourceKind.Own];

    private static int Confidence(BenchmarkResult result) => result.Evidence.Select(e => (int)e.Confidence).DefaultIfEmpty(-1).Max();

    private static AuditInput Of(BenchmarkResult result) =>
        new() { EntityId = result.Id, Member = "value", Value = AuditText.Number(result.Value), Number = result.Value, Evidence = result.Evidence };

    private static AuditInput? Fact(IKoreanLlmCatalog catalog, CatalogEntity? entity, string member)
    {
        if (entity is Model model && member == TrainingCompute)
        {
            var compute = catalog.TrainingComputeOf(model);
            return compute.Flops is { } flops ? new AuditInput { EntityId = model.Id, Member = member, Value = AuditText.Number(flops), Number = flops, Evidence = compute.Evidence } : null;
        }

        var leaf = entity is null ? default : MemberNames.Leaves(entity).Find(l => l.Key == member);
        return leaf.Value is null
            ? null
            : new AuditInput
            {
                EntityId = entity!.Id,
                Member = member,
                Value = leaf.Value,
                Number = StatedNumber.Parse(leaf.Value),
                Evidence = [.. entity.Evidence.Where(e => e.Supports(member))],
            };
    }
}
