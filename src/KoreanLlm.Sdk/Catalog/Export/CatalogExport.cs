using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Takes entities out of the catalog: as JSON that can come back as an overlay, or as tables for CSV and Markdown.</summary>
public static partial class CatalogExport
{
    private const string SourcesColumn = "sources";

    /// <summary>Writes the whole catalog as JSON in the overlay format.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stream">Where to write: UTF-8, two spaces, line feeds.</param>
    /// <param name="name">The name the file gives itself; as an overlay it is the origin of values that differ.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void ExportJson(this IKoreanLlmCatalog catalog, Stream stream, string name = "export")
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        Write(catalog, stream, name, kind => catalog.ListOf(kind).Entities);
    }

    /// <summary>Writes entities, of one kind or several, as JSON in the overlay format, with the sources they cite.</summary>
    /// <param name="catalog">The catalog they come from.</param>
    /// <param name="entities">The entities, e.g. the candidates of a selection.</param>
    /// <param name="stream">Where to write: UTF-8, two spaces, line feeds.</param>
    /// <param name="name">The name the file gives itself; as an overlay it is the origin of values that differ.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void ExportJson(this IKoreanLlmCatalog catalog, IEnumerable<CatalogEntity> entities, Stream stream, string name = "export")
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(stream);
        var all = entities.DistinctBy(e => (e.GetType(), e.Id)).ToList();
        var cited = all.Concat(Referenced(catalog, all)).DistinctBy(e => (e.GetType(), e.Id)).ToLookup(e => e.GetType());
        Write(catalog, stream, name, kind => cited[kind.Type]);
    }

    /// <summary>Makes a table of entities of one kind.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="catalog">The catalog they come from.</param>
    /// <param name="entities">The entities, a row each.</param>
    /// <param name="members">The columns after the id, by their names in the data, e.g. <c>name.english</c>, <c>totalParameters</c>; none for every member that has a value.</param>
    /// <returns>A table whose last column lists the ids of the sources of each row.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such member in the data.</exception>
    public static CatalogTable Tabulate<T>(this IKoreanLlmCatalog catalog, IEnumerable<T> entities, params string[] members)
        where T : CatalogEntity
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(members);
        var items = entities.ToList();
        var leaves = items.ConvertAll(item => MemberNames.Leaves(item).ToDictionary());
        foreach (var (item, member) in items.Take(1).SelectMany(_ => members, (item, member) => (item, member)))
        {
            MemberNames.Require(item, member);
        }

        var columns = members.Length > 0
            ? [.. members.Where(m => m != "id").Distinct()]
            : leaves.SelectMany(l => l.Keys).Distinct().Where(m => m is not ("id" or "evidence" or "conflicts")).ToImmutableArray();
        return new CatalogTable
        {
            Columns = ["id", .. columns, SourcesColumn],
            Rows = [.. items.Zip(leaves, (item, values) => Row(item, values, columns))],
            Sources = SourcesOf(catalog, items, members),
        };
    }

    /// <summary>Makes a table of audits: claim, stated, computed, verdict, explanation.</summary>
    /// <param name="audits">The audits, a row each.</param>
    /// <param name="language">The language of names and explanations: <c>en</c> or <c>ko</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IEnumerable<ClaimAudit> audits, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(audits);
        ArgumentNullException.ThrowIfNull(language);
        var all = audits.ToList();
        return new CatalogTable
        {
            Columns = ["id", "claim", "stated", "computed", "verdict", "explanation", SourcesColumn],
            Rows =
            [
                .. all.Select(a => ImmutableArray.Create(
                    a.Claim.Id, a.Claim.Statement.In(language), a.Stated ?? "", a.Computed ?? "", a.Verdict.ToString(), a.Explanation.In(language), Ids(a.Sources.Select(s => s.Id)))),
            ],
            Sources = [.. all.SelectMany(a => a.Sources).DistinctBy(s => s.Id)],
        };
    }

    /// <summary>Makes a table of differences: kind, id, change, member, old and new value.</summary>
    /// <param name="differences">The differences; a row for each member, or one where none is named.</param>
    /// <param name="catalog">The catalog that knows the sources.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatalogTable Tabulate(this IKoreanLlmCatalog catalog, IEnumerable<EntityDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(differences);
        var rows = differences
            .SelectMany(d => d.Members.DefaultIfEmpty(), (d, m) => (Difference: d, Member: m, Evidence: Evidence(d, m)))
            .ToList();
        return new CatalogTable
        {
            Columns = ["kind", "id", "change", "member", "old", "new", SourcesColumn],
            Rows =
            [
                .. rows.Select(r => ImmutableArray.Create(
                    r.Difference.Kind.Value, r.Difference.EntityId, r.Difference.Change.ToString(), r.Member?.Member ?? "", r.Member?.Old ?? "", r.Member?.New ?? "", Ids(r.Evidence))),
            ],
            Sources = [.. rows.SelectMany(r => r.Evidence).Distinct().Select(catalog.Sources.FindById).OfType<Source>()],
        };

        static List<string> Evidence(EntityDifference difference, MemberDifference? member) =>
            [.. (member is null ? (difference.After ?? difference.Before)!.Evidence : member.OldEvidence.Concat(member.NewEvidence)).Select(e => e.SourceId).Distinct()];
    }

    private static void Write(IKoreanLlmCatalog catalog, Stream stream, string name, Func<KindRow, IEnumerable<CatalogEntity>> entities) =>
        OverlayWriter.Write(Kinds.All.Aggregate(new CatalogOverlay { Name = name, ReadOn = catalog.Date, Layer = Sdk.Evidence.EmbeddedLayer }, (overlay, kind) => kind.Put(overlay, entities(kind))), stream);

    /// <summary>Every source that evidence, conflicts, events or figures of the entities name.</summary>
    private static IEnumerable<Source> Referenced(IKoreanLlmCatalog catalog, IEnumerable<CatalogEntity> entities) =>
        entities.SelectMany(e => Kinds.Of(e).References(e))
            .Where(r => r.Kinds.Contains(EntityKind.Source))
            .Select(r => catalog.Sources.FindById(r.Id))
            .OfType<Source>();

    private static ImmutableArray<string> Row(CatalogEntity entity, Dictionary<string, string> values, ImmutableArray<string> columns) =>
        [entity.Id, .. columns.Select(c => Cell(values, c)), Ids(entity.Evidence.Where(e => columns.Any(c => e.Supports(c) || e.Members.Any(m => IsPart(c, m)))).Select(e => e.SourceId))];

    /// <summary>A member of several parts shows them all.</summary>
    private static string Cell(Dictionary<string, string> values, string column) =>
        values.TryGetValue(column, out var value) ? value : string.Join("; ", values.Where(v => IsPart(column, v.Key)).Select(v => $"{v.Key[(column.Length + 1)..]}: {v.Value}"));

    private static bool IsPart(string whole, string part) => part.StartsWith(whole + ".", StringComparison.Ordinal);

    private static string Ids(IEnumerable<string> ids) => string.Join(' ', ids.Distinct());

    private static ImmutableArray<Source> SourcesOf(IKoreanLlmCatalog catalog, IEnumerable<CatalogEntity> entities, params string[] members) =>
    [
        .. entities
            .SelectMany(e => e.Evidence)
            .Where(e => members.Length == 0 || members.Any(m => e.Supports(m) || e.Members.Any(own => IsPart(m, own))))
            .Select(e => e.SourceId)
            .Distinct()
            .Select(catalog.Sources.FindById)
            .OfType<Source>(),
    ];
}
