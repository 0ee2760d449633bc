using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Puts results back into tables: what cells share is said by the table, what it cannot say by a cell of its own.</summary>
internal static class TableWriter
{
    /// <exception cref="InvalidOperationException">A result has no evidence, so that its table has no source.</exception>
    public static IEnumerable<ResultTable> Write(IEnumerable<BenchmarkResult> results) =>
        results.GroupBy(r => (r.TableId, r.ReportedOn, Head: Head(r))).Select(g => Write(g.Key.Head, [.. g]));

    /// <summary>The evidence that the table states, with the members that are the same everywhere.</summary>
    private static Evidence Head(BenchmarkResult result) =>
        result.Evidence.FirstOrDefault() is { } first
            ? first with { Members = BenchmarkResultShape.PlainFacts }
            : throw new InvalidOperationException($"The result '{result.Id}' has no evidence: a table has a source, so it cannot be written.");

    private static ResultTable Write(Evidence head, ImmutableArray<BenchmarkResult> group)
    {
        var table = new ResultTable
        {
            Id = group[0].TableId,
            SourceId = head.SourceId,
            Locator = head.Locator,
            Kind = head.Kind,
            Confidence = head.Confidence,
            ReadOn = head.ReadOn,
            ReportedOn = group[0].ReportedOn,
            Note = head.Note,
            Layer = head.Layer == Evidence.EmbeddedLayer ? null : head.Layer,
            Rows = [],
        };
        var flags = group.GroupBy(r => (r.SystemId, r.BenchmarkId)).Where(g => g.Select(r => r.Flag).Distinct().Count() == 1 && g.First().Flag is not null)
            .ToDictionary(g => g.Key, g => g.First().Flag!);
        table = table with { Flags = [.. flags.Select(f => new ResultFlag { System = f.Key.SystemId, Benchmark = f.Key.BenchmarkId, Reason = f.Value })] };
        var placed = table with { Rows = Rows(withIds: false) };

        // A number at the end of an id comes from the place among its like. Where some of these are elsewhere the cell says it.
        return placed.Expand().Select(r => r.Id).SequenceEqual(group.Select(r => r.Id)) ? placed : table with { Rows = Rows(withIds: true) };

        ImmutableArray<ResultRow> Rows(bool withIds) => [.. Settings.Rows(group, result => Cell(result, table, flags.ContainsKey((result.SystemId, result.BenchmarkId)), withIds))];
    }

    private static ResultCell? Cell(BenchmarkResult result, ResultTable table, bool isFlagged, bool withId)
    {
        var cell = new ResultCell
        {
            Id = withId && result.Id != ResultTable.BaseId(table.Id, result.SystemId, result.BenchmarkId, result.SystemVariant) ? result.Id : null,
            Name = result.Name == ResultTable.NameOf(result.SystemId, result.BenchmarkId) ? null : result.Name,
            Aliases = result.Aliases,
            Flag = isFlagged ? null : result.Flag,
            Undisclosed = result.Undisclosed,
            NotApplicable = result.NotApplicable,
            Evidence = Same(result.Evidence, table.Evidence(ResultTable.HasPlainFacts(result) ? BenchmarkResultShape.PlainFacts : BenchmarkResultShape.Facts)) ? [] : result.Evidence,
            Conflicts = result.Conflicts,
        };
        return cell is { Id: null, Name: null, Aliases.IsEmpty: true, Flag: null, Undisclosed.IsEmpty: true, NotApplicable.IsEmpty: true, Evidence.IsEmpty: true, Conflicts.IsEmpty: true }
            ? null
            : cell;
    }

    public static bool Same(ImmutableArray<Evidence> evidence, ImmutableArray<Evidence> stated) =>
        evidence.Length == 1 && evidence[0].Members.SequenceEqual(stated[0].Members) && evidence[0] with { Members = [] } == stated[0] with { Members = [] };
}
