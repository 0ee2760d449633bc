using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>The row of results: files hold the tables that sources print, so that entities are read out of tables and written back as such.</summary>
internal sealed class ResultKindRow(EntityKind kind, string list, string path) : KindRow<BenchmarkResult>(kind, list, path, BenchmarkResultShape.Map)
{
    public override EntityList Open(IDataFiles files) => new EntityList<BenchmarkResult>(() =>
    {
        var problems = new ProblemList();
        var results = ImmutableArray.CreateBuilder<BenchmarkResult>();
        foreach (var file in files.Paths.Where(p => p.StartsWith(Path, StringComparison.Ordinal)))
        {
            var found = problems.Count;
            if (new JsonReadMap(file, problems).ReadObject<ResultTable>(files.Read(file), ResultTableShape.Map) is { } table && problems.Count == found
                && TableRules.Check(table, file, "$", problems))
            {
                results.AddRange(table.Expand());
            }
        }

        problems.ThrowIfAny();
        return results.ToImmutable();
    });

    public override IEnumerable<CatalogEntity> Read(JsonReadMap reader, int listToken, EntityList below)
    {
        foreach (var token in reader.Cursor.Elements(listToken))
        {
            var found = reader.Problems.Count;
            if (reader.ReadAt<ResultTable>(token, ResultTableShape.Map, null) is { } table && reader.Problems.Count == found
                && TableRules.Check(table, reader.File, reader.Cursor.Tokens.Locate(token).Path, reader.Problems))
            {
                foreach (var result in table.Expand())
                {
                    yield return result;
                }
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, IEnumerable<CatalogEntity> entities)
    {
        foreach (var table in TableWriter.Write(entities.Cast<BenchmarkResult>()))
        {
            JsonSink.Write(writer, table, ResultTableShape.Map);
        }
    }

    public override (string File, string Path) Place(CatalogEntity entity, int index) => (Path + ((BenchmarkResult)entity).TableId + DataFile.Extension, "$");

    public override string PlaceInOverlay(int index) => "$." + List;
}
