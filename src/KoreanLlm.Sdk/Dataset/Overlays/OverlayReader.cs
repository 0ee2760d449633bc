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
        return Kinds.All.Aggregate(
            new CatalogOverlay { Name = header.Name, ReadOn = header.ReadOn, Layer = header.Layer ?? header.Name },
            (overlay, kind) => _lists.TryGetValue(kind.List, out var list) ? kind.Put(overlay, kind.Read(_reader, list, below.List(kind.Type))) : overlay);
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
        var kinds = Kinds.All.Select(kind => kind.List).ToList();
        var lists = new Dictionary<string, int>();
        foreach (var (name, value) in _reader.Cursor.Members(0))
        {
            if (name is "$schema" or "name" or "readOn" or "layer")
            {
                continue;
            }

            // To the header's shape the lists, and what was noted, are known and done.
            _reader.Cursor.MarkUsed(value);
            if (name is null || !kinds.Contains(name))
            {
                _reader.Cursor.Problem(value - 1, $"'{name}' is no member here: expected one of name, readOn, origin, {string.Join(", ", kinds)}.");
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
        if (header.Name == Evidence.EmbeddedLayer)
        {
            problems.Add(file, "$.name", null, $"expected a name other than '{Evidence.EmbeddedLayer}'.");
        }

        return header;
    }
}
