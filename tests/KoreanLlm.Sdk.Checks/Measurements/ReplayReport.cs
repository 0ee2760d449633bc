using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Prints what was predicted and measured: a line a value, then the accuracy by formula and regime.</summary>
public static class ReplayReport
{
    /// <summary>Fewer runs than this are no figure.</summary>
    public const int FewestRuns = 3;

    /// <summary>0 where at least one value could be replayed, else 2.</summary>
    public static int Run(IKoreanLlmCatalog catalog, IEnumerable<Measurement> measurements, TextWriter output)
    {
        var all = new Replay(catalog).Of(measurements).ToList();
        foreach (var row in all)
        {
            output.WriteLine(row.Reason is { } reason
                ? $"-  {Where(row)}  {row.Measurement.Quantity}  {reason}"
                : string.Create(CultureInfo.InvariantCulture, $"{row.Formula} ({row.Regime})  {Where(row)}  {row.Predicted:G6} predicted, {row.Measured:G6} measured, {100 * row.Error:+0.00;-0.00;0.00} %{(row.HasFixed ? " (fixed the estimate)" : "")}"));
        }

        output.WriteLine();
        foreach (var (formula, accuracy) in Accuracies(all))
        {
            output.WriteLine($"{formula} ({accuracy.Regime}): {Text(accuracy)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count(r => r.Reason is null)} replayed, {all.Count(r => r.Reason is not null)} not"));
        return all.Any(r => r.Reason is null) ? 0 : 2;
    }

    /// <summary>The accuracy of every formula and regime of which enough runs speak that fixed nothing of it, and of the rooflines over all engines.</summary>
    public static IEnumerable<(string Formula, Accuracy Accuracy)> Accuracies(IEnumerable<Replayed> replayed)
    {
        var counted = replayed.Where(r => r.Reason is null && !r.HasFixed).ToList();
        var pooled = counted.Where(r => IsRoofline(r.Formula) && !r.Regime.EndsWith(", speculative", StringComparison.Ordinal)).Select(r => r with { Regime = AllEngines + (r.Regime.Contains(',', StringComparison.Ordinal) ? r.Regime[r.Regime.IndexOf(',', StringComparison.Ordinal)..] : "") });
        return from row in counted.Concat(pooled)
               group row by (row.Formula, row.Regime) into runs
               where runs.Count() >= FewestRuns
               orderby runs.Key.Formula, runs.Key.Regime
               select (runs.Key.Formula, Accuracy.Of(runs.Key.Regime, runs.Select(Run), MoreIsPromise(runs.Key.Formula)) with { IsCeiling = IsRoofline(runs.Key.Formula) });
    }

    // What a request without an engine reports.
    private const string AllEngines = "conservative";

    private static bool IsRoofline(string formula) => formula.StartsWith("inference.roofline", StringComparison.Ordinal);

    private static bool MoreIsPromise(string formula) => IsRoofline(formula) || formula == "inference.capacity";

    private static AccuracyRun Run(Replayed row) => new() { Id = row.Measurement.Id, SourceId = row.Measurement.TableId, Predicted = row.Predicted, Measured = row.Measured };

    private static string Text(Accuracy accuracy) => accuracy.IsCeiling ? accuracy.ToString() : string.Create(CultureInfo.InvariantCulture, $"{accuracy}; measured / predicted {accuracy.MedianShare:0.00}, {accuracy.ShareRange!.Low:0.00} to {accuracy.ShareRange.High:0.00}");

    private static string Where(Replayed row) => $"{row.Measurement.Id}  {row.Measurement.SystemId ?? row.Measurement.SystemName}  {row.Measurement.AcceleratorId ?? row.Measurement.DeviceName} x {row.Measurement.Devices ?? 1}";
}
