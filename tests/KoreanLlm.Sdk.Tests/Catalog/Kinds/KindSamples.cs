using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Catalog.Kinds;

/// <summary>For each kind an entity with all that entities have beside their facts, and one more that is new; laid over the embedded data.</summary>
internal static class KindSamples
{
    public const string Origin = "ours";

    private static readonly Lazy<KoreanLlmCatalog> LaidOnce = new(() => new CatalogBuilder().AddOverlay(Overlay()).Build());

    private static readonly Lazy<KoreanLlmCatalog> ReopenedOnce = new(() =>
    {
        using var stream = new MemoryStream();
        Laid.ExportJson(stream);
        return Read(new CatalogBuilder().WithoutEmbeddedData(), stream);
    });

    public static KoreanLlmCatalog Plain => KoreanLlmCatalog.Default;

    /// <summary>The embedded data with both samples of every kind.</summary>
    public static KoreanLlmCatalog Laid => LaidOnce.Value;

    /// <summary>The same after the way through a file.</summary>
    public static KoreanLlmCatalog Reopened => ReopenedOnce.Value;

    public static KindRow Row(string slug) => Sdk.Dataset.Kinds.Of(new EntityKind(slug));

    /// <summary>The entity of the embedded data that the rich one replaces.</summary>
    public static CatalogEntity Below(KindRow kind) => Plain.Entities(kind.Kind).First(e => !Sdk.Dataset.Kinds.All.Any(other => other.Kind != kind.Kind && Plain.Find(other.Kind, e.Id) is not null));

    public static string NewId(KindRow kind) => kind is ITableRow ? Below(kind).Id + "/new" : "new-" + kind.Kind;

    public static CatalogEntity Rich(KindRow kind) => Laid.Find(kind.Kind, Below(kind).Id)!;

    public static CatalogEntity New(KindRow kind) => Laid.Find(kind.Kind, NewId(kind))!;

    public static string Export(IKoreanLlmCatalog catalog, params CatalogEntity[] entities)
    {
        using var stream = new MemoryStream();
        catalog.ExportJson(entities, stream, "part");
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static KoreanLlmCatalog Read(CatalogBuilder builder, string json)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        return Read(builder, stream);
    }

    public static CatalogOverlay Overlay() => Sdk.Dataset.Kinds.All.Aggregate(
        new CatalogOverlay { Name = Origin, ReadOn = Fixtures.ReadOn },
        (overlay, kind) => kind.Put(overlay, [Enrich(kind, Below(kind)), Anew(Below(kind) with { Id = NewId(kind), Name = Fixtures.Text($"A new {kind.Kind}"), Aliases = [] })]));

    /// <summary>Two licences may not share an identifier.</summary>
    private static CatalogEntity Anew(CatalogEntity entity) => entity is License license ? license with { Identifier = "LicenseRef-new" } : entity;

    private static KoreanLlmCatalog Read(CatalogBuilder builder, MemoryStream stream)
    {
        stream.Position = 0;
        return builder.AddOverlayStream(stream).Build();
    }

    private static CatalogEntity Enrich(KindRow kind, CatalogEntity entity)
    {
        var source = Plain.Sources[0].Id;
        var fact = kind.Facts(entity)[0].Key;
        var absent = kind.Members().Where(m => m.Role == Role.Fact && !m.Path.Contains('.') && !kind.Leaves(entity).Exists(l => l.Key.Split('.')[0] == m.Path)).Select(m => m.Path)
            .Except(entity.Undisclosed).Except(entity.NotApplicable).ToImmutableArray();
        return entity with
        {
            Aliases = entity.Aliases.Add($"Rich {kind.Kind}"),
            Undisclosed = entity.Undisclosed.AddRange(absent.Take(1)),
            NotApplicable = entity.NotApplicable.AddRange(absent.Skip(1).Take(1)),
            Evidence = entity.Evidence.Add(new Evidence
            {
                Members = [fact],
                SourceId = source,
                Kind = EvidenceKind.Relayed,
                Confidence = Confidence.Low,
                ReadOn = Fixtures.ReadOn,
                Locator = "page 2",
                Note = "A second reader.",
            }),
            Conflicts = entity.Conflicts.Add(new Conflict
            {
                Member = fact,
                Value = "another",
                SourceId = source,
                ReadOn = Fixtures.ReadOn,
                Locator = "page 3",
                Rule = ConflictRule.Newer,
                Reason = "It is older.",
            }),
        };
    }
}
