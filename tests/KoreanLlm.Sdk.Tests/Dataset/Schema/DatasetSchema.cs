using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset.Schema;

/// <summary>The JSON Schema of every data file and of overlays, from the shapes.</summary>
internal static class DatasetSchema
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text()
    {
        var definitions = new JsonObject();
        var overlay = new JsonObject
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            ["name"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["not"] = new JsonObject { ["const"] = "embedded" } },
            ["readOn"] = new JsonObject { ["type"] = "string", ["format"] = "date" },
        };
        Entity(Kinds.Sources);
        Entity(Kinds.Organizations);
        Entity(Kinds.ReferenceModels);
        Entity(Kinds.Models, isFile: true);
        Entity(Kinds.Benchmarks);
        overlay["results"] = List(SchemaSink.Define<ResultTable>(definitions, ResultTableShape.Map, patch: false, isFile: true));
        Entity(Kinds.Initiatives);
        Entity(Kinds.Consortia);
        Entity(Kinds.Guidelines);
        Entity(Kinds.Forecasts);
        Entity(Kinds.Accelerators);
        Entity(Kinds.Claims);
        SchemaSink.Define<DatasetHeader>(definitions, DatasetHeaderShape.Map, patch: false, isFile: false);
        definitions["overlay"] = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = overlay,
            ["required"] = new JsonArray("name", "readOn"),
        };
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Data files and overlays of KoreanLlm.Sdk",
            ["$defs"] = definitions,
        }.ToJsonString(Options) + "\n";

        void Entity<T>(EntityKind<T> kind, bool isFile = false)
            where T : CatalogEntity
        {
            var name = SchemaSink.Define(definitions, kind.Map, patch: false, isFile);
            definitions[kind.Name] = List(name);
            overlay[kind.Name] = List(SchemaSink.Define(definitions, kind.Map, patch: true, isFile: false));
        }

        static JsonObject List(string name) => new() { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/" + name } };
    }
}
