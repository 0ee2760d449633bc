using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A row of entities that files hold as the tables that sources print: they are read out of tables and written back as such.</summary>
internal sealed class TableKindRow<T, TTable>(EntityKind kind, string list, string path, MapMembers<T> map, MapMembers<TTable> tableMap) : KindRow<T>(kind, list, path, map), ITableRow
    where T : CatalogEntity
    where TTable : class
{
    /// <summary>The entities of a table.</summary>
    public required Func<TTable, ImmutableArray<T>> Expand { get; init; }

    /// <summary>Entities as tables again.</summary>
    public required Func<IEnumerable<T>, IEnumerable<TTable>> Gather { get; init; }

    /// <summary>The id of the table an entity stands in.</summary>
    public required Func<T, string> TableOf { get; init; }

    /// <summary>What holds inside a table beyond the form of its members; true if it can be expanded.</summary>
    public required Func<TTable, string, string, ProblemList, bool> Check { get; init; }

    public void Accept(TableVisitor visitor) => visitor.Visit(tableMap);

    public override EntityList Open(IDataFiles files) => new EntityList<T>(() =>
    {
        var problems = new ProblemList();
        var entities = ImmutableArray.CreateBuilder<T>();
        foreach (var file in files.Paths.Where(p => p.StartsWith(Path, StringComparison.Ordinal)))
        {
            var found = problems.Count;
            if (new JsonReadMap(file, problems).ReadObject(files.Read(file), tableMap) is { } table && problems.Count == found && Check(table, file, "$", problems))
            {
                entities.AddRange(Expand(table));
            }
        }

        problems.ThrowIfAny();
        return entities.ToImmutable();
    });

    public override IEnumerable<CatalogEntity> Read(JsonReadMap reader, int listToken, EntityList below)
    {
        foreach (var token in reader.Cursor.Elements(listToken))
        {
            var found = reader.Problems.Count;
            if (reader.ReadAt(token, tableMap, null) is { } table && reader.Problems.Count == found
                && Check(table, reader.File, reader.Cursor.Tokens.Locate(token).Path, reader.Problems))
            {
                foreach (var entity in Expand(table))
                {
                    yield return entity;
                }
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, IEnumerable<CatalogEntity> entities)
    {
        foreach (var table in Gather(entities.Cast<T>()))
        {
            JsonSink.Write(writer, table, tableMap);
        }
    }

    public override (string File, string Path) Place(CatalogEntity entity, int index) => (Path + TableOf((T)entity) + DataFile.Extension, "$");

    public override string PlaceInOverlay(int index) => "$." + List;
}
