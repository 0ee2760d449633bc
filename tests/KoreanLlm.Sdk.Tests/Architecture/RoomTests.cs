namespace KoreanLlm.Sdk.Tests.Architecture;

/// <summary>The rooms of the house: a folder, at whatever depth, uses those below it and never one that uses it.</summary>
public class RoomTests
{
    /// <summary>Layers, each with those it may use.</summary>
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Domain"] = [],
        ["Calculators"] = ["Domain"],
        ["ModelFiles"] = ["Domain"],
        ["Dataset"] = ["Domain"],
        ["Catalog"] = ["Domain", "Calculators", "ModelFiles", "Dataset"],
        ["Json"] = ["Domain", "Calculators", "ModelFiles", "Dataset", "Catalog"],
        ["DependencyInjection"] = ["Domain", "Calculators", "ModelFiles", "Dataset", "Catalog"],
    };

    private static readonly SourceGraph Graph = SourceGraph.Shared;

    [Fact]
    public void The_compiler_resolves_every_name()
    {
        Graph.Unresolved.Should().BeEmpty();
        Graph.Edges.Should().Contain(("Catalog/KoreanLlmCatalog.cs", "Dataset/Content/DatasetContent.cs"), "a property is a use of the file that declares it");
        Graph.Edges.Count.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Every_file_is_in_a_layer() => Graph.Files.Select(Layer).Should().BeSubsetOf(Below.Keys);

    [Fact]
    public void A_layer_uses_the_layers_below_it_alone() =>
        Graph.Edges.Where(e => Layer(e.From) != Layer(e.To) && !Below[Layer(e.From)].Contains(Layer(e.To))).Select(e => $"{e.From} uses {e.To}").Should().BeEmpty();

    /// <summary>The files that lie in a folder itself are the hall of its rooms: they may use these and be used by them, as far as no circle of files comes of it.</summary>
    [Fact]
    public void No_two_folders_use_each_other()
    {
        var rooms = Graph.Edges.Select(e => (Edge: e, Rooms: Rooms(e.From, e.To))).Where(e => e.Rooms.From != e.Rooms.To && !e.Rooms.From.EndsWith('.') && !e.Rooms.To.EndsWith('.')).ToLookup(e => e.Rooms, e => $"{e.Edge.From} -> {e.Edge.To}");

        rooms.Where(r => rooms.Contains((r.Key.To, r.Key.From))).Select(r => $"{r.Key.From} uses {r.Key.To}: {string.Join(", ", r.Take(5))}").Should().BeEmpty();
    }

    /// <summary>Files that hold parts of one type count as one, and so does such a type with the helpers in its folder that use it: a calculator that was cut for length.</summary>
    [Fact]
    public void No_circle_has_more_than_three_files()
    {
        var unit = Graph.Files.ToDictionary(file => file, file => Graph.Partials.Where(p => p.File == file).Select(p => p.Other).Append(file).Min(StringComparer.Ordinal)!);
        var cut = Graph.Partials.Where(p => p.File != p.Other).Select(p => unit[p.File]).ToHashSet();
        var uses = Graph.Edges.Select(e => (From: unit[e.From], To: unit[e.To])).Where(e => e.From != e.To).ToLookup(e => e.From, e => e.To);

        Circles(unit.Values.Distinct(), uses).Where(circle => circle.Count > 3 && !IsCutType(circle)).Select(circle => string.Join(", ", circle)).Should().BeEmpty();

        bool IsCutType(List<string> circle) => circle.Exists(cut.Contains) && circle.Select(Path.GetDirectoryName).Distinct().Count() == 1;
    }

    private static string Layer(string file) => file.Split('/')[0];

    /// <summary>The folders in which two files part company; "." stands for the files that lie in a folder itself.</summary>
    private static (string From, string To) Rooms(string from, string to)
    {
        var (a, b) = (from.Split('/'), to.Split('/'));
        var depth = 0;
        while (depth < a.Length - 1 && depth < b.Length - 1 && a[depth] == b[depth])
        {
            depth++;
        }

        return (Room(a, depth), Room(b, depth));
    }

    private static string Room(string[] path, int depth) => string.Join('/', path[..depth]) + "/" + (depth < path.Length - 1 ? path[depth] : ".");

    /// <summary>The sets of files that reach each other (Tarjan).</summary>
    private static List<List<string>> Circles(IEnumerable<string> files, ILookup<string, string> uses)
    {
        var (number, low, stack, circles) = (new Dictionary<string, int>(), new Dictionary<string, int>(), new Stack<string>(), new List<List<string>>());
        foreach (var file in files.Where(f => !number.ContainsKey(f)))
        {
            Visit(file);
        }

        return circles;

        void Visit(string file)
        {
            number[file] = low[file] = number.Count;
            stack.Push(file);
            foreach (var next in uses[file])
            {
                if (!number.TryGetValue(next, out var seen))
                {
                    Visit(next);
                    low[file] = Math.Min(low[file], low[next]);
                }
                else if (stack.Contains(next))
                {
                    low[file] = Math.Min(low[file], seen);
                }
            }

            if (low[file] == number[file])
            {
                var circle = new List<string>();
                do
                {
                    circle.Add(stack.Pop());
                }
                while (circle[^1] != file);
                circles.Add(circle);
            }
        }
    }
}
