using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A published table of scores, as authored: what all cells share is said once.</summary>
internal sealed record ResultTable
{
    // The product of two such numbers is within the range of a decimal, and so exact.
    private const double ExactBelow = 1e13;

    public required string Id { get; init; }

    public required string SourceId { get; init; }

    public string? Locator { get; init; }

    public required EvidenceKind Kind { get; init; }

    public required Confidence Confidence { get; init; }

    public required DateOnly ReadOn { get; init; }

    public required PartialDate ReportedOn { get; init; }

    public string? Note { get; init; }

    /// <summary>100 where the source prints fractions: the value is what is printed times this.</summary>
    public double? Multiplier { get; init; }

    /// <summary>Which build of the systems was scored, where it is the same for all rows that say nothing else.</summary>
    public string? SystemVariant { get; init; }

    public EvaluationSetting? Setting { get; init; }

    /// <summary>The metric, where it is the same for all cells whose column or row says nothing else.</summary>
    public string? Metric { get; init; }

    public string? TaskVersion { get; init; }

    /// <summary>Whether the makers of the systems speak, where it is not to be concluded from publisher and developers.</summary>
    public bool? IsSelfReported { get; init; }

    public ImmutableArray<ResultColumn> Columns { get; init; } = [];

    public required ImmutableArray<ResultRow> Rows { get; init; }

    public ImmutableArray<ResultFlag> Flags { get; init; } = [];

    /// <summary>Where the table was read from, if not from the file it stands in.</summary>
    public string? Layer { get; init; }

    /// <summary>The results of the table. Row beats column beats table; variants add up, since each makes it another quantity.</summary>
    public ImmutableArray<BenchmarkResult> Expand()
    {
        var columns = Columns.ToDictionary(c => c.Benchmark);
        var flags = Flags.ToDictionary(f => (f.System, f.Benchmark), f => f.Reason);
        var seen = new Dictionary<string, int>();
        var (plain, full) = (Evidence(BenchmarkResultShape.PlainFacts), Evidence(BenchmarkResultShape.Facts));
        var results = ImmutableArray.CreateBuilder<BenchmarkResult>();
        foreach (var row in Rows)
        {
            var own = Settings.Merge(Setting, row.Setting);
            var errors = row.StandardErrors.ToDictionary();
            foreach (var (benchmark, printed) in row.Scores)
            {
                var cell = row.Cell;
                var column = columns.GetValueOrDefault(benchmark);
                var result = new BenchmarkResult
                {
                    Id = cell?.Id ?? IdOf(row, benchmark, seen),
                    Name = cell?.Name ?? NameOf(row.System, benchmark),
                    Aliases = cell?.Aliases ?? [],
                    TableId = Id,
                    SystemId = row.System,
                    SystemVariant = row.SystemVariant ?? SystemVariant,
                    BenchmarkId = benchmark,
                    Value = Scaled(printed),
                    StandardError = errors.TryGetValue(benchmark, out var error) ? Scaled(error) : null,
                    Metric = row.Metric ?? column?.Metric ?? Metric,
                    TaskVersion = row.TaskVersion ?? column?.TaskVersion ?? TaskVersion,
                    ItemsHash = row.ItemsHash ?? column?.ItemsHash,
                    IsSelfReported = row.IsSelfReported ?? IsSelfReported,
                    Items = row.Items,
                    Setting = column?.Setting is { } setting ? Settings.Merge(Settings.Merge(Setting, setting), row.Setting) : own,
                    ReportedOn = ReportedOn,
                    Flag = cell?.Flag ?? flags.GetValueOrDefault((row.System, benchmark)),
                    Undisclosed = cell?.Undisclosed ?? [],
                    NotApplicable = cell?.NotApplicable ?? [],
                    Conflicts = cell?.Conflicts ?? [],
                };
                results.Add(result with { Evidence = cell is { Evidence.IsEmpty: false } ? cell.Evidence : HasPlainFacts(result) ? plain : full });
            }
        }

        return results.ToImmutable();
    }

    /// <summary>What a result is called that no cell names.</summary>
    public static LocalizedText NameOf(string system, string benchmark) => new() { English = $"{system} on {benchmark}" };

    /// <summary>Whether a result has no fact beyond those that every cell has.</summary>
    public static bool HasPlainFacts(BenchmarkResult result) =>
        result is { SystemVariant: null, Items: null, Flag: null, StandardError: null, Metric: null, TaskVersion: null, ItemsHash: null };

    private double Scaled(double printed) => Multiplier is not { } factor ? printed
        : Math.Max(Math.Abs(printed), factor) < ExactBelow ? (double)((decimal)printed * (decimal)factor)
        : printed * factor;

    /// <summary>The evidence of cells that have these facts; one list, shared by all of them.</summary>
    public ImmutableArray<Evidence> Evidence(ImmutableArray<string> facts) =>
    [
        new()
        {
            Members = facts,
            SourceId = SourceId,
            Kind = Kind,
            Confidence = Confidence,
            ReadOn = ReadOn,
            Locator = Locator,
            Note = Note,
            Layer = Layer ?? Sdk.Evidence.EmbeddedLayer,
        },
    ];

    /// <summary>Table, system, benchmark, then the build where one is named; what still comes again, under another setting, is numbered.</summary>
    private string IdOf(ResultRow row, string benchmark, Dictionary<string, int> seen)
    {
        var id = BaseId(Id, row.System, benchmark, row.SystemVariant ?? SystemVariant);
        var repeat = seen[id] = seen.GetValueOrDefault(id) + 1;
        return repeat == 1 ? id : $"{id}/{repeat}";
    }

    /// <summary>The id of a score that a table has once.</summary>
    public static string BaseId(string table, string system, string benchmark, string? build) =>
        $"{table}/{system}/{benchmark}{(build is not null && Slug(build) is { Length: > 0 } slug ? "/" + slug : "")}";

    /// <summary>The Latin letters, digits and dots of a text, '-' between them; empty where it has none, as a Korean name.</summary>
    private static string Slug(string text)
    {
        var spaced = string.Concat(text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : ' '));
        return string.Join('-', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', '-');
    }
}
