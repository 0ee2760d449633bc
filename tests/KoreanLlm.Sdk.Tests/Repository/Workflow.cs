using YamlDotNet.Serialization;

namespace KoreanLlm.Sdk.Tests.Repository;

/// <summary>A workflow, as far as the tests ask about it.</summary>
internal sealed class Workflow
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    private readonly Dictionary<object, object> _root;

    private Workflow(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Text = File.ReadAllText(path);
        _root = Yaml.Deserialize<Dictionary<object, object>>(Text);
    }

    public static IReadOnlyList<Workflow> All { get; } =
        [.. Directory.GetFiles(RepositoryRoot.Combine(".github", "workflows"), "*.yml").Order(StringComparer.Ordinal).Select(path => new Workflow(path))];

    public string Name { get; }

    public string Text { get; }

    public IEnumerable<string> Triggers => _root["on"] is Dictionary<object, object> map ? map.Keys.Cast<string>() : [(string)_root["on"]];

    public object? Permissions => _root.GetValueOrDefault("permissions");

    public IEnumerable<(string Name, Dictionary<object, object> Members)> Jobs => Map(_root["jobs"]).Select(j => ($"{Name}/{j.Key}", Map(j.Value)));

    public static Dictionary<object, object> Read(string path) => Yaml.Deserialize<Dictionary<object, object>>(File.ReadAllText(path));

    public static Dictionary<object, object> Map(object? node) => node as Dictionary<object, object> ?? [];

    public static IEnumerable<Dictionary<object, object>> Steps(Dictionary<object, object> job) => List(job["steps"]);

    public static IEnumerable<Dictionary<object, object>> List(object? node) => (node as List<object> ?? []).Select(Map);
}
