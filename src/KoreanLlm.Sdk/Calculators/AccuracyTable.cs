namespace KoreanLlm.Sdk.Calculators;

/// <summary>The measured accuracy of the formulas: calculators read no data, so the figures stand here, and a test holds them against a replay of the catalog's measurements.</summary>
internal static partial class AccuracyTable
{
    /// <summary>The regime of a request without an engine.</summary>
    public const string DefaultEngine = "conservative";

    /// <summary>What the regime of weights ends in where the shape of the model is not known.</summary>
    public const string WithoutShape = ", shape not known";

    /// <summary>The regime of a speed: the engine, and whether several devices share the model or several sequences a step.</summary>
    public static string SpeedRegimeOf(FitRequest request) =>
        (request.Engine?.Engine.Value ?? DefaultEngine) + (request.Devices > 1 ? ", several devices" : "") + (request.Sequences > 1 ? ", several sequences" : "");

    /// <summary>The regime of a format of weights.</summary>
    public static string RegimeOf(WeightLayout layout) => layout switch
    {
        WeightLayout.LinearLayers => "quantized layers",
        WeightLayout.File => "file",
        _ => "plain",
    };

    /// <summary>The accuracy of a formula in a regime, or that nobody has measured it.</summary>
    public static Accuracy Of(string formula, string regime)
    {
        foreach (var row in Rows)
        {
            if (row.Formula == formula && row.Accuracy.Regime == regime)
            {
                return row.Accuracy;
            }
        }

        return Accuracy.NotMeasured with { Regime = regime };
    }

    /// <summary>A row; its runs as one line for each table and quantity: both, then the runs.</summary>
    private static Row Of(string formula, string regime, int sources, double mean, double worst, double bias, double promised, double median, double low, double high, string runs) => new(
        formula,
        new()
        {
            Regime = regime,
            RunIds = [.. runs.Split('\n').Select(line => line.Split(' ')).SelectMany(words => words.Skip(2).Select(run => IdOf(words[0], words[1], run)))],
            Sources = sources,
            MeanError = mean,
            WorstError = worst,
            Bias = bias,
            PromisedTooMuch = promised,
            IsCeiling = formula == InferenceFormulas.Decode.Id || formula == InferenceFormulas.Prefill.Id,
            MedianShare = median,
            ShareRange = new() { Low = low, High = high },
        });

    // A run that measured the quantity more than once has the number behind a tilde.
    private static string IdOf(string table, string quantity, string run) => run.Split('~') is [var name, var repeat] ? $"{table}/{name}/{quantity}/{repeat}" : $"{table}/{run}/{quantity}";

    /// <summary>A row of the table.</summary>
    internal sealed record Row(string Formula, Accuracy Accuracy);
}
