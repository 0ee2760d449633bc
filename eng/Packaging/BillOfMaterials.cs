using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace KoreanLlm.Packaging;

/// <summary>CycloneDX 1.6 of what a package brings along, from the assets that its restore resolved. No time and no serial number: the same package has the same bill.</summary>
internal static class BillOfMaterials
{
    public static string Of(string assetsFile, string package, string version)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!.AsObject();
        var edges = Edges(assets);
        var reached = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var direct in Shipped(assets))
        {
            Reach(direct, edges, reached);
        }

        var libraries = assets["libraries"]!.AsObject().Where(l => reached.Contains(Name(l.Key))).OrderBy(l => l.Key, StringComparer.OrdinalIgnoreCase).ToList();
        var own = Purl(package, version);
        var bill = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "library", ["bom-ref"] = own, ["name"] = package, ["version"] = version, ["licenses"] = Expression("MIT AND CC-BY-4.0"), ["purl"] = own } },
            ["components"] = new JsonArray([.. libraries.Select(l => Component(l.Key, l.Value!, assets))]),
            ["dependencies"] = new JsonArray([Depends(own, Shipped(assets)), .. libraries.Select(l => Depends(Ref(Name(l.Key)), edges.GetValueOrDefault(Name(l.Key), [])))]),
        };
        return bill.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n";

        JsonNode Depends(string from, IEnumerable<string> on) => new JsonObject { ["ref"] = from, ["dependsOn"] = new JsonArray([.. on.Where(reached.Contains).Select(name => (JsonNode)Ref(name))]) };

        string Ref(string name) => libraries.First(l => string.Equals(Name(l.Key), name, StringComparison.OrdinalIgnoreCase)).Key.Split('/') is [var id, var at] ? Purl(id, at) : name;
    }

    /// <summary>What users get: direct dependencies of any framework that the project does not keep to itself.</summary>
    private static IEnumerable<string> Shipped(JsonObject assets) =>
        assets["project"]!["frameworks"]!.AsObject()
            .SelectMany(f => f.Value!["dependencies"]?.AsObject() ?? [])
            .Where(d => (string?)d.Value!["suppressParent"] != "All" && (string?)d.Value["autoReferenced"] is null or "false")
            .Select(d => d.Key).Distinct().Order(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Edges(JsonObject assets) =>
        assets["targets"]!.AsObject().SelectMany(t => t.Value!.AsObject())
            .GroupBy(l => Name(l.Key), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.SelectMany(l => l.Value!["dependencies"]?.AsObject().Select(d => d.Key) ?? []).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static void Reach(string name, Dictionary<string, string[]> edges, SortedSet<string> reached)
    {
        if (reached.Add(name))
        {
            foreach (var next in edges.GetValueOrDefault(name, []))
            {
                Reach(next, edges, reached);
            }
        }
    }

    private static JsonObject Component(string key, JsonNode library, JsonObject assets)
    {
        var (name, version) = (Name(key), key.Split('/')[1]);
        var component = new JsonObject { ["type"] = "library", ["bom-ref"] = Purl(name, version), ["name"] = name, ["version"] = version };
        if ((string?)library["sha512"] is { } hash)
        {
            component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexString(Convert.FromBase64String(hash)).ToLowerInvariant() });
        }

        if (License(library, assets) is { } license)
        {
            component["licenses"] = Expression(license);
        }

        component["purl"] = Purl(name, version);
        return component;
    }

    /// <summary>The expression in the package's own description, where it gives one.</summary>
    private static string? License(JsonNode library, JsonObject assets) =>
        (string?)library["path"] is { } path && library["files"]?.AsArray().Select(f => (string)f!).FirstOrDefault(f => f.EndsWith(".nuspec", StringComparison.Ordinal)) is { } nuspec
            ? assets["packageFolders"]!.AsObject().Select(f => Path.Combine(f.Key, path, nuspec)).Where(File.Exists).Select(XDocument.Load)
                .SelectMany(d => d.Descendants().Where(e => e.Name.LocalName == "license" && (string?)e.Attribute("type") == "expression")).Select(e => e.Value).FirstOrDefault()
            : null;

    private static JsonArray Expression(string expression) => new(new JsonObject { ["expression"] = expression });

    private static string Name(string key) => key.Split('/')[0];

    private static string Purl(string name, string version) => $"pkg:nuget/{name}@{version}";
}
