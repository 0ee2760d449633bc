using System.Collections.Immutable;
using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>
/// Reads an overlay file: name, day, and lists of entities by kind. An entity whose id exists gives only the members that change;
/// any other must be whole.
/// </summary>
internal sealed class OverlayReader(string file, ProblemList problems, DatasetContent below)
{
    private readonly JsonReadMap _reader = new(file, problems);
    private Dictionary<string, int> _lists = [];

    /// <summary>The overlay with every entity whole; null with problems noted.</summary>
    public CatalogOverlay? Read(byte[] utf8)
    {
        var cursor = _reader.Cursor;
        if (!cursor.Parse(utf8) || !IsObject(0))
        {
            return null;
        }

        _lists = Lists();
        var header = Header();
        var overlay = new CatalogOverlay
        {
            Name = header.Name,
            ReadOn = header.ReadOn,
            Sources = Entities(Kinds.Sources, below.Sources),
            Organizations = Entities(Kinds.Organizations, below.Organizations),
            ReferenceModels = Entities(Kinds.ReferenceModels, below.ReferenceModels),
            Models = Entities(Kinds.Models, below.Models),
            Benchmarks = Entities(Kinds.Benchmarks, below.Benchmarks),
            Initiatives = Entities(Kinds.Initiatives, below.Initiatives),
            Consortia = Entities(Kinds.Consortia, below.Consortia),
            Guidelines = Entities(Kinds.Guidelines, below.Guidelines),
            Forecasts = Entities(Kinds.Forecasts, below.Forecasts),
            Accelerators = Entities(Kinds.Accelerators, below.Accelerators),
            Claims = Entities(Kinds.Claims, below.Claims),
            Results = Results(header.Name),
        };
        return overlay;
    }

    private bool IsObject(int token)
    {
        if (_reader.Cursor.Tokens[token].Type == JsonTokenType.StartObject)
        {
            return true;
        }

        _reader.Cursor.Problem(token, $"expected an object, found {_reader.Cursor.Found(token)}.");
        return false;
    }

    private Dictionary<string, int> Lists()
    {
        var kinds = OverlayHeaderShape.Lists;
        var lists = new Dictionary<string, int>();
        foreach (var (name, value) in _reader.Cursor.Members(0))
        {
            if (name is "$schema" or "name" or "readOn")
            {
                continue;
            }

            // To the header's shape the lists, and what was noted, are known and done.
            _reader.Cursor.Tokens[value - 1].Used = true;
            if (name is null || !kinds.Contains(name))
            {
                _reader.Cursor.Problem(value - 1, $"'{name}' is no member here: expected one of name, readOn, {string.Join(", ", kinds)}.");
            }
            else if (!lists.TryAdd(name, value))
            {
                _reader.Cursor.Problem(value - 1, $"'{name}' is given twice.");
            }
        }

        return lists;
    }

    private OverlayHeader Header()
    {
        var header = _reader.ReadAt<OverlayHeader>(0, OverlayHeaderShape.Map, null) ?? new OverlayHeader { Name = "?", ReadOn = DateOnly.MinValue };
        if (header.Name == Evidence.EmbeddedOrigin)
        {
            problems.Add(file, "$.name", null, $"expected a name other than '{Evidence.EmbeddedOrigin}'.");
        }

        return header;
    }

    private ImmutableArray<T> Entities<T>(EntityKind<T> kind, EntityList<T> existing)
        where T : CatalogEntity
    {
        if (!_lists.TryGetValue(kind.Name, out var list))
        {
            return [];
        }

        var entities = ImmutableArray.CreateBuilder<T>();
        foreach (var token in _reader.Cursor.Elements(list))
        {
            var current = _reader.Cursor.Peek(token, "id") is { } id ? existing.Find(id) : null;
            if (_reader.ReadAt(token, kind.Map, current) is { } entity)
            {
                // Lists replace, but nobody adds a name or a rival to lose the others. Evidence adds up when the overlay is laid.
                entities.Add(current is null ? entity : entity with
                {
                    Aliases = Union(current.Aliases, entity.Aliases),
                    Conflicts = Union(current.Conflicts, entity.Conflicts),
                });
            }
        }

        return entities.ToImmutable();
    }

    private static ImmutableArray<T> Union<T>(ImmutableArray<T> below, ImmutableArray<T> above) => below == above ? below : [.. below.Union(above)];

    private ImmutableArray<BenchmarkResult> Results(string name)
    {
        if (!_lists.TryGetValue(Kinds.Results.Name, out var list))
        {
            return [];
        }

        var results = ImmutableArray.CreateBuilder<BenchmarkResult>();
        foreach (var token in _reader.Cursor.Elements(list))
        {
            var found = problems.Count;
            if (_reader.ReadAt<ResultTable>(token, ResultTableShape.Map, null) is { } table && problems.Count == found
                && TableRules.Check(table, file, _reader.Cursor.Tokens.Locate(token).Path, problems))
            {
                results.AddRange(table.Expand(name));
            }
        }

        return results.ToImmutable();
    }
}
