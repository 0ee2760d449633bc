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
            ["layer"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
        };
        var define = new Definer(definitions, overlay);
        foreach (var kind in Kinds.All)
        {
            kind.Accept(define);
        }

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
    }

    private static JsonObject List(string name) => new() { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/" + name } };

    /// <summary>Defines the elements of a kind's lists: in a data file whole, in an overlay whole or in part.</summary>
    private sealed class Definer(JsonObject definitions, JsonObject overlay) : KindVisitor
    {
        public override void Visit<T>(KindRow<T> kind)
        {
            if (kind is ITableRow tables)
            {
                tables.Accept(new Tables(definitions, overlay, kind.List));
                return;
            }

            definitions[kind.List] = List(SchemaSink.Define(definitions, kind.Map, patch: false, isFile: kind.Path.EndsWith('/')));
            overlay[kind.List] = List(SchemaSink.Define(definitions, kind.Map, patch: true, isFile: false));
        }
    }

    private sealed class Tables(JsonObject definitions, JsonObject overlay, string list) : TableVisitor
    {
        public override void Visit<TTable>(MapMembers<TTable> map) => overlay[list] = List(SchemaSink.Define(definitions, map, patch: false, isFile: true));
    }
}
