using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Puts measurements back into tables: runs say all but what the evidence of a table says, and a value that no run can say all of has a cell of its own.</summary>
internal static class MeasurementWriter
{
    /// <exception cref="InvalidOperationException">A measurement has no evidence, so that its table has no source.</exception>
    public static IEnumerable<MeasurementTable> Write(IEnumerable<Measurement> measurements) =>
        measurements.GroupBy(m => (m.TableId, Head: Head(m))).Select(g => Write(g.Key.Head, [.. g]));

    /// <summary>The evidence that the table states, with the members and the place that differ left out.</summary>
    private static Evidence Head(Measurement measurement) =>
        measurement.Evidence.FirstOrDefault() is { } first
            ? first with { Members = MeasurementShape.Facts, Locator = null }
            : throw new InvalidOperationException($"The measurement '{measurement.Id}' has no evidence: a table has a source, so it cannot be written.");

    private static MeasurementTable Write(Evidence head, ImmutableArray<Measurement> group)
    {
        var table = new MeasurementTable
        {
            Id = group[0].TableId,
            SourceId = head.SourceId,
            Kind = head.Kind,
            Confidence = head.Confidence,
            ReadOn = head.ReadOn,
            Note = head.Note,
            Layer = head.Layer == Evidence.EmbeddedLayer ? null : head.Layer,
            Grade = group[0].Grade,
            Runs = [],
        };
        var placed = table with { Runs = [.. Runs(group, table, withIds: false)] };

        // A number at the end of an id comes from the place among its like. Where some of these are elsewhere the cell says it.
        return placed.Expand().Select(m => m.Id).SequenceEqual(group.Select(m => m.Id)) ? placed : table with { Runs = [.. Runs(group, table, withIds: true)] };
    }

    /// <summary>Runs in order; a run ends where anything but quantity and value changes, a quantity comes again, or a value has a cell of its own.</summary>
    private static IEnumerable<MeasurementRun> Runs(ImmutableArray<Measurement> measurements, MeasurementTable table, bool withIds)
    {
        MeasurementRun? open = null;
        foreach (var measurement in measurements)
        {
            var next = Run(measurement) with { Cell = Cell(measurement, table, withIds) };
            if (open is not null && open.Cell is null && next.Cell is null && open with { Values = [] } == next with { Values = [] } && !open.Values.Any(v => v.Key == next.Values[0].Key))
            {
                open = open with { Values = open.Values.AddRange(next.Values) };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = next;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static MeasurementRun Run(Measurement m) => new()
    {
        Run = m.RunId,
        System = m.SystemId,
        SystemName = m.SystemName,
        HuggingFaceId = m.HuggingFaceId,
        TotalParameters = m.TotalParameters,
        WeightsFormat = m.WeightsFormat,
        CacheFormat = m.CacheFormat,
        Engine = m.Engine,
        EngineVersion = m.EngineVersion,
        Accelerator = m.AcceleratorId,
        DeviceName = m.DeviceName,
        Devices = m.Devices,
        TensorParallel = m.TensorParallel,
        ContextTokens = m.ContextTokens,
        Concurrency = m.Concurrency,
        Utilization = m.Utilization,
        Conditions = m.Conditions,
        Grade = m.Grade,
        ReportedOn = m.ReportedOn,
        Locator = m.Evidence[0].Locator,
        Values = [new(m.Quantity.Value, m.Value)],
    };

    private static ResultCell? Cell(Measurement m, MeasurementTable table, bool withId)
    {
        var cell = new ResultCell
        {
            Id = withId && m.Id != MeasurementTable.BaseId(table.Id, m.RunId, m.Quantity.Value) ? m.Id : null,
            Name = m.Name == MeasurementTable.NameOf(m.RunId, m.Quantity.Value) ? null : m.Name,
            Aliases = m.Aliases,
            Undisclosed = m.Undisclosed,
            NotApplicable = m.NotApplicable,
            Evidence = TableWriter.Same(m.Evidence, table.EvidenceAt(m.Evidence[0].Locator)) ? [] : m.Evidence,
            Conflicts = m.Conflicts,
        };
        return cell is { Id: null, Name: null, Aliases.IsEmpty: true, Undisclosed.IsEmpty: true, NotApplicable.IsEmpty: true, Evidence.IsEmpty: true, Conflicts.IsEmpty: true } ? null : cell;
    }
}
