using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Published measurements of one source, as authored: what all runs share is said once.</summary>
internal sealed record MeasurementTable
{
    public required string Id { get; init; }

    public required string SourceId { get; init; }

    public string? Locator { get; init; }

    public required EvidenceKind Kind { get; init; }

    public required Confidence Confidence { get; init; }

    public required DateOnly ReadOn { get; init; }

    public PartialDate? ReportedOn { get; init; }

    public string? Note { get; init; }

    public InferenceEngine? Engine { get; init; }

    public string? EngineVersion { get; init; }

    public string? Accelerator { get; init; }

    public string? DeviceName { get; init; }

    public string? Conditions { get; init; }

    public required MeasurementGrade Grade { get; init; }

    public required ImmutableArray<MeasurementRun> Runs { get; init; }

    /// <summary>Where the table was read from, if not from the file it stands in.</summary>
    public string? Layer { get; init; }

    /// <summary>True if the table can be expanded: it says of each run what ran and on what.</summary>
    public static bool Check(MeasurementTable table, string file, string path, ProblemList problems)
    {
        var before = problems.Count;
        for (var i = 0; i < table.Runs.Length; i++)
        {
            var run = table.Runs[i];
            var place = FormattableString.Invariant($"{path}.runs[{i}]");
            if ((run.Accelerator ?? table.Accelerator ?? run.DeviceName ?? table.DeviceName) is null)
            {
                problems.Add(file, place, table.Id, "expected accelerator or deviceName, here or at the table.");
            }

            if (run is { System: null, SystemName: null } && run.Values.Any(v => v.Key != MeasuredQuantity.UsableMemoryBytes.Value))
            {
                problems.Add(file, place, table.Id, "expected system or systemName.");
            }
        }

        return problems.Count == before;
    }

    /// <summary>The measurements of the table. A run beats the table; conditions add up.</summary>
    public ImmutableArray<Measurement> Expand()
    {
        var shared = EvidenceAt(Locator);
        var seen = new Dictionary<string, int>();
        var all = ImmutableArray.CreateBuilder<Measurement>();
        foreach (var run in Runs)
        {
            var evidence = run.Locator is null || run.Locator == Locator ? shared : EvidenceAt(run.Locator);
            foreach (var (quantity, value) in run.Values)
            {
                var cell = run.Cell;
                var id = BaseId(Id, run.Run, quantity);
                var repeat = seen[id] = seen.GetValueOrDefault(id) + 1;
                all.Add(new Measurement
                {
                    Id = cell?.Id ?? (repeat == 1 ? id : FormattableString.Invariant($"{id}/{repeat}")),
                    Name = cell?.Name ?? NameOf(run.Run, quantity),
                    Aliases = cell?.Aliases ?? [],
                    TableId = Id,
                    RunId = run.Run,
                    Quantity = new(quantity),
                    Value = value,
                    SystemId = run.System,
                    SystemName = run.SystemName,
                    HuggingFaceId = run.HuggingFaceId,
                    TotalParameters = run.TotalParameters,
                    WeightsFormat = run.WeightsFormat,
                    CacheFormat = run.CacheFormat,
                    Engine = run.Engine ?? Engine,
                    EngineVersion = run.EngineVersion ?? EngineVersion,
                    AcceleratorId = run.Accelerator ?? Accelerator,
                    DeviceName = run.DeviceName ?? DeviceName,
                    Devices = run.Devices,
                    TensorParallel = run.TensorParallel,
                    ContextTokens = run.ContextTokens,
                    Concurrency = run.Concurrency,
                    Utilization = run.Utilization,
                    Conditions = Conditions is null || run.Conditions is null || Conditions == run.Conditions ? run.Conditions ?? Conditions : $"{Conditions}; {run.Conditions}",
                    Grade = run.Grade ?? Grade,
                    ReportedOn = run.ReportedOn ?? ReportedOn,
                    Undisclosed = cell?.Undisclosed ?? [],
                    NotApplicable = cell?.NotApplicable ?? [],
                    Conflicts = cell?.Conflicts ?? [],
                    Evidence = cell is { Evidence.IsEmpty: false } ? cell.Evidence : evidence,
                });
            }
        }

        return all.ToImmutable();
    }

    /// <summary>The id of a value that a run has once.</summary>
    public static string BaseId(string table, string run, string quantity) => $"{table}/{run}/{quantity}";

    /// <summary>What a measurement is called that no cell names.</summary>
    public static LocalizedText NameOf(string run, string quantity) => new() { English = $"{quantity} of {run}" };

    /// <summary>The evidence of values at a place of the source.</summary>
    public ImmutableArray<Evidence> EvidenceAt(string? locator) =>
    [
        new()
        {
            Members = MeasurementShape.Facts,
            SourceId = SourceId,
            Kind = Kind,
            Confidence = Confidence,
            ReadOn = ReadOn,
            Locator = locator,
            Note = Note,
            Layer = Layer ?? Evidence.EmbeddedLayer,
        },
    ];
}
