using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>A published table of scores, as authored: what all cells share is said once.</summary>
internal sealed record ResultTable
{
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

    public ImmutableArray<ResultColumn> Columns { get; init; } = [];

    public required ImmutableArray<ResultRow> Rows { get; init; }

    public ImmutableArray<ResultFlag> Flags { get; init; } = [];

    /// <summary>The results of the table. Row beats column beats table; variants add up, since each makes it another quantity.</summary>
    public ImmutableArray<BenchmarkResult> Expand(string origin)
    {
        var evidence = Evidences(origin);
        var columns = Columns.ToDictionary(c => c.Benchmark, c => Settings.Merge(Setting, c.Setting));
        var flags = Flags.ToDictionary(f => (f.System, f.Benchmark), f => f.Reason);
        var seen = new Dictionary<string, int>();
        var results = ImmutableArray.CreateBuilder<BenchmarkResult>();
        foreach (var row in Rows)
        {
            var own = Settings.Merge(Setting, row.Setting);
            foreach (var (benchmark, printed) in row.Scores)
            {
                var result = new BenchmarkResult
                {
                    Id = IdOf(row, benchmark, seen),
                    Name = new LocalizedText { English = $"{row.System} on {benchmark}" },
                    TableId = Id,
                    SystemId = row.System,
                    SystemVariant = row.SystemVariant ?? SystemVariant,
                    BenchmarkId = benchmark,
                    Value = Multiplier is { } factor ? (double)((decimal)printed * (decimal)factor) : printed,
                    Items = row.Items,
                    Setting = columns.TryGetValue(benchmark, out var column) ? Settings.Merge(column, row.Setting) : own,
                    ReportedOn = ReportedOn,
                    Flag = flags.GetValueOrDefault((row.System, benchmark)),
                };
                results.Add(result with { Evidence = evidence[result is { SystemVariant: null, Items: null, Flag: null } ? 0 : 1] });
            }
        }

        return results.ToImmutable();
    }

    /// <summary>Table, system, benchmark, then the build where one is named; what still comes again, under another setting, is numbered.</summary>
    private string IdOf(ResultRow row, string benchmark, Dictionary<string, int> seen)
    {
        var id = $"{Id}/{row.System}/{benchmark}";
        if ((row.SystemVariant ?? SystemVariant) is { } build && Slug(build) is { Length: > 0 } slug)
        {
            id += "/" + slug;
        }

        var repeat = seen[id] = seen.GetValueOrDefault(id) + 1;
        return repeat == 1 ? id : $"{id}/{repeat}";
    }

    /// <summary>The Latin letters, digits and dots of a text, '-' between them; empty where it has none, as a Korean name.</summary>
    private static string Slug(string text)
    {
        var spaced = string.Concat(text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : ' '));
        return string.Join('-', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', '-');
    }

    /// <summary>The evidence of a plain cell, and that of one with a build, items or a flag of its own; shared by all cells.</summary>
    private ImmutableArray<ImmutableArray<Evidence>> Evidences(string origin)
    {
        var full = new Evidence
        {
            Members = BenchmarkResultShape.Facts,
            SourceId = SourceId,
            Kind = Kind,
            Confidence = Confidence,
            ReadOn = ReadOn,
            Locator = Locator,
            Note = Note,
            Origin = origin,
        };
        return [[full with { Members = BenchmarkResultShape.PlainFacts }], [full]];
    }

    /// <summary>The results of a table as a table again, every setting at its row.</summary>
    public static IEnumerable<ResultTable> FromResults(IEnumerable<BenchmarkResult> results) =>
        results.GroupBy(r => (r.TableId, r.ReportedOn, Evidence: r.Evidence.IsEmpty ? null : string.Join('\n', FactSink.All(r.Evidence[0] with { Members = BenchmarkResultShape.PlainFacts }, EvidenceShape.Map)))).Select(g => FromGroup([.. g]));

    private static ResultTable FromGroup(ImmutableArray<BenchmarkResult> group)
    {
        var first = group[0];
        var evidence = first.Evidence.FirstOrDefault() ?? throw new InvalidOperationException($"A result of table '{first.TableId}' has no evidence: it cannot be written as a table.");
        return new ResultTable
        {
            Id = first.TableId,
            SourceId = evidence.SourceId,
            Locator = evidence.Locator,
            Kind = evidence.Kind,
            Confidence = evidence.Confidence,
            ReadOn = evidence.ReadOn,
            ReportedOn = first.ReportedOn,
            Note = evidence.Note,
            Rows = [.. Settings.Rows(group)],
            Flags = [.. group.Where(r => r.Flag is not null).Select(r => new ResultFlag { System = r.SystemId, Benchmark = r.BenchmarkId, Reason = r.Flag! }).DistinctBy(f => (f.System, f.Benchmark))],
        };
    }
}
