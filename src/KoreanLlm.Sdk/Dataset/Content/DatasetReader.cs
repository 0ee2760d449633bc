using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Reads a dataset in the layout of the repository: a file per model, a file per table, a file per other kind.</summary>
internal static class DatasetReader
{
    private const string ModelFolder = "models/";
    private const string ResultFolder = "results/";
    private const string Extension = ".json";

    /// <summary>The content, with nothing read yet.</summary>
    public static DatasetContent Open(IDataFiles files)
    {
        var models = files.Paths.Where(p => p.StartsWith(ModelFolder, StringComparison.Ordinal)).Select(p => p[ModelFolder.Length..^Extension.Length]).ToImmutableArray();
        return new DatasetContent
        {
            Models = new(models, i => ReadModel(files, ModelFolder + models[i] + Extension)),
            ReferenceModels = List("reference-models.json", Kinds.ReferenceModels),
            Organizations = List("organizations.json", Kinds.Organizations),
            Initiatives = List("initiatives.json", Kinds.Initiatives),
            Consortia = List("consortia.json", Kinds.Consortia),
            Benchmarks = List("benchmarks.json", Kinds.Benchmarks),
            Results = new(() => ReadResults(files)),
            Guidelines = List("guidelines.json", Kinds.Guidelines),
            Forecasts = List("forecasts.json", Kinds.Forecasts),
            Accelerators = List("accelerators.json", Kinds.Accelerators),
            Claims = List("claims.json", Kinds.Claims),
            Sources = List("sources.json", Kinds.Sources),
        };

        EntityList<T> List<T>(string path, EntityKind<T> kind)
            where T : CatalogEntity => new(() => Read(path, problems => new JsonReadMap(path, problems).ReadArray(files.Read(path), kind.Map)));
    }

    public static DatasetHeader ReadHeader(IDataFiles files)
    {
        const string Path = "dataset.json";
        return Read(Path, problems => new JsonReadMap(Path, problems).ReadObject<DatasetHeader>(files.Read(Path), DatasetHeaderShape.Map))!;
    }

    private static Model ReadModel(IDataFiles files, string path) => Read(path, problems =>
    {
        var reader = new JsonReadMap(path, problems);
        var model = reader.ReadObject<Model>(files.Read(path), ModelShape.Map);
        if (model is not null && $"{ModelFolder}{model.Id}{Extension}" != path)
        {
            problems.Add(path, "$.id", model.Id, $"expected the name of the file, found '{model.Id}'.");
        }

        return model!;
    });

    private static ImmutableArray<BenchmarkResult> ReadResults(IDataFiles files)
    {
        var problems = new ProblemList();
        var results = ImmutableArray.CreateBuilder<BenchmarkResult>();
        foreach (var path in files.Paths.Where(p => p.StartsWith(ResultFolder, StringComparison.Ordinal)))
        {
            var found = problems.Count;
            if (new JsonReadMap(path, problems).ReadObject<ResultTable>(files.Read(path), ResultTableShape.Map) is { } table && problems.Count == found)
            {
                if (TableRules.Check(table, path, "$", problems))
                {
                    results.AddRange(table.Expand(Evidence.EmbeddedOrigin));
                }
            }
        }

        problems.ThrowIfAny();
        return results.ToImmutable();
    }

    private static T Read<T>(string path, Func<ProblemList, T> read)
    {
        var problems = new ProblemList();
        var value = read(problems);
        problems.ThrowIfAny();
        return value;
    }
}
