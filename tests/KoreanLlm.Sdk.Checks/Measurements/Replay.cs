using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Estimates what published runs measured, formula by formula.</summary>
public sealed class Replay
{
    /// <summary>The source whose start-ups fixed what is taken for activations and other memory where an engine does not say.</summary>
    private const string FixedOverhead = "llm-d-planner";

    // With one stream the bandwidth is the limit on every device: a peak that never binds stands in for one that is not known.
    private const double NeverBinds = 1e18;

    private readonly IKoreanLlmCatalog _catalog;

    public Replay(IKoreanLlmCatalog catalog) => _catalog = catalog;

    /// <summary>Every measured value with its estimate or the reason why there is none; room for the cache twice, by the engine's profile and by the conservative default.</summary>
    public IEnumerable<Replayed> Of(IEnumerable<Measurement> measurements) =>
        measurements.GroupBy(m => (m.TableId, m.RunId)).SelectMany(run => run.SelectMany(m => Of(m, [.. run])));

    private IEnumerable<Replayed> Of(Measurement m, IReadOnlyList<Measurement> run)
    {
        var quantity = m.Quantity;
        var isLlamaCpp = m.Engine is null || m.Engine == InferenceEngine.LlamaCpp || m.Engine == InferenceEngine.Ollama;
        return m.SystemId is null || ModelOf(m.SystemId) is not { } model ? [No(m, "its model is not in the catalog")]
            : m.Conditions?.Contains("the start failed", StringComparison.Ordinal) == true ? [No(m, "the start failed")]
            : quantity == MeasuredQuantity.FileBytes ? [Weights(m, model, 1, "")]
            : quantity == MeasuredQuantity.WeightBytes ? [Weights(m, model, isLlamaCpp ? 1 : m.TensorParallel ?? m.Devices ?? 1, isLlamaCpp ? ", on the device" : "")]
            : quantity == MeasuredQuantity.CacheBytesPerToken ? [CachePerToken(m, model, m.Value)]
            : quantity == MeasuredQuantity.CacheBytes && isLlamaCpp ? [m.ContextTokens is { } tokens ? CachePerToken(m, model, m.Value / tokens) : No(m, "its context is not known")]
            : quantity == MeasuredQuantity.CacheBytes ? [Capacity(m, model, ProfileOf(m)), Capacity(m, model, null)]
            : quantity == MeasuredQuantity.CacheTokens && run.FirstOrDefault(r => r.Quantity == MeasuredQuantity.CacheBytes) is { } bytes ? [CachePerToken(m, model, bytes.Value / m.Value)]
            : quantity == MeasuredQuantity.DecodeTokensPerSecond ? [Decode(m, model, run)]
            : quantity == MeasuredQuantity.PrefillTokensPerSecond ? [Prefill(m, model)]
            : [No(m, "no formula estimates it")];
    }

    private static Replayed Weights(Measurement m, Model model, int devices, string where)
    {
        if (Formats.Of(m) is not { } format)
        {
            return No(m, $"no format is called '{m.WeightsFormat}'");
        }

        if (model.TotalParameters is null && model.Architecture is null)
        {
            return No(m, "neither parameters nor shape of its model are known");
        }

        var estimate = InferenceCalculator.EstimateWeights(model, format);
        return Yes(m, estimate.Formula, estimate.Accuracy.Regime + where, estimate.Value.Typical.Bytes / (double)devices, m.Value);
    }

    private static Replayed CachePerToken(Measurement m, Model model, double measured)
    {
        if (model.Architecture is not { } shape)
        {
            return No(m, "the shape of its model is not known");
        }

        if (shape.Attention.Any(g => g.Kind != AttentionKind.Full))
        {
            return No(m, "layers with a window or without a cache: bytes of a token depend on how the pool is shared");
        }

        var estimate = InferenceCalculator.EstimateCache(shape, 1, 1, new CacheOptions { BytesPerElement = Formats.CacheBytes(m) });
        var ranks = m.TensorParallel ?? 1;
        var copies = shape.LatentAttention is null ? Math.Ceiling(ranks / (double)shape.KeyValueHeads) : ranks;
        return Yes(m, estimate.Formula, estimate.Accuracy.Regime, estimate.Value.BytesPerToken * copies / ranks, measured);
    }

    private Replayed Capacity(Measurement m, Model model, EngineProfile? engine)
    {
        if (Formats.Of(m) is not { } format || AcceleratorOf(m) is not { } accelerator || (model.TotalParameters is null && model.Architecture is null))
        {
            return No(m, "format, device or size is not known");
        }

        if (m.Conditions?.Contains("start failed", StringComparison.Ordinal) == true || m.Value <= 0)
        {
            return No(m, "the start failed");
        }

        var devices = m.TensorParallel ?? m.Devices ?? 1;
        var estimate = InferenceCalculator.EstimateFit(model, new FitRequest
        {
            Accelerator = accelerator,
            Devices = devices,
            Weights = format,
            ContextTokens = Math.Max(1, m.ContextTokens ?? 1),
            Engine = engine,
            Utilization = m.Utilization,
            Cache = new CacheOptions { BytesPerElement = Formats.CacheBytes(m) },
        });
        return Yes(m, estimate.Formula, estimate.Accuracy.Regime, estimate.Value.RoomForCache / devices, m.Value, FixedBy(m, engine));
    }

    private Replayed Decode(Measurement m, Model model, IReadOnlyList<Measurement> run)
    {
        if (m.Concurrency is > 1)
        {
            return No(m, "more than one stream");
        }

        if (m.Conditions?.Contains("includes prefill", StringComparison.Ordinal) == true)
        {
            return No(m, "its time includes that of the prompt");
        }

        var format = Formats.Of(m) ?? OfFile(model, run);
        if (format is null || AcceleratorOf(m) is not { MemoryBandwidth: not null } accelerator || !IsSized(model))
        {
            return No(m, "format, bandwidth or active parameters are not known");
        }

        var known = accelerator.PeakFor(NumberFormat.Fp16) is null ? accelerator with { Peaks = [new AcceleratorPeak { Precision = NumberFormat.Fp16, OperationsPerSecond = NeverBinds }] } : accelerator;

        // llama.cpp splits rows over cards until the end of 2023, then layers.
        var parallelism = m.Engine == InferenceEngine.LlamaCpp && m.ReportedOn is { Year: > 2023 } ? Parallelism.Pipeline : Parallelism.Tensor;
        var estimate = InferenceCalculator.EstimateDecode(model, Request(m, known, format), NumberFormat.Fp16, parallelism);
        return Yes(m, estimate.Formula, estimate.Accuracy.Regime + (IsSpeculative(m) ? ", speculative" : ""), estimate.Value.TokensPerSecond, m.Value);
    }

    private Replayed Prefill(Measurement m, Model model)
    {
        if (Formats.Of(m) is not { } format || AcceleratorOf(m) is not { MemoryBandwidth: not null } accelerator || accelerator.PeakFor(NumberFormat.Fp16) is null || m.ContextTokens is null or < 1 || !IsSized(model))
        {
            return No(m, "format, peak, prompt or active parameters are not known");
        }

        var estimate = InferenceCalculator.EstimatePrefill(model, Request(m, accelerator, format), NumberFormat.Fp16);
        return Yes(m, estimate.Formula, estimate.Accuracy.Regime, estimate.Value.TokensPerSecond, m.Value);
    }

    private FitRequest Request(Measurement m, Accelerator accelerator, WeightFormat format) => new()
    {
        Accelerator = accelerator,
        Devices = m.TensorParallel ?? m.Devices ?? 1,
        Weights = format,
        ContextTokens = Math.Max(1, m.ContextTokens ?? 1),
        Sequences = m.Concurrency ?? 1,
        Engine = ProfileOf(m) ?? new EngineProfile { Id = "engine", Name = new() { English = "engine" }, Engine = m.Engine ?? new InferenceEngine(AccuracyOfNoEngine) },
    };

    private const string AccuracyOfNoEngine = "no-engine";

    /// <summary>The format that the file of the run comes to, where no name tells.</summary>
    private static WeightFormat? OfFile(Model model, IReadOnlyList<Measurement> run) =>
        model.TotalParameters is { } total && run.FirstOrDefault(r => r.Quantity == MeasuredQuantity.FileBytes) is { } file
            ? WeightFormat.Of("file", InferenceCalculator.BitsPerWeight((long)file.Value, total))
            : null;

    private static bool IsSized(Model model) => model.Architecture is not null || model.ActiveParameters is not null;

    private static bool IsSpeculative(Measurement m) =>
        m.Conditions is { } text && text.Contains("specul", StringComparison.OrdinalIgnoreCase) && !text.Contains("no specul", StringComparison.OrdinalIgnoreCase);

    private static bool FixedBy(Measurement m, EngineProfile? engine) =>
        m.TableId.Contains(FixedOverhead, StringComparison.Ordinal)
        || engine?.Evidence.Any(e => e.SourceId == m.TableId && e.Members.Any(member => member.EndsWith("Bytes", StringComparison.Ordinal))) == true;

    /// <summary>The newest profile of the engine that was out when the run was published; the oldest where none was.</summary>
    private EngineProfile? ProfileOf(Measurement m)
    {
        var profiles = _catalog.EngineProfiles.Where(p => p.Engine == m.Engine).OrderBy(p => YearOf(p)).ToList();
        return profiles.LastOrDefault(p => YearOf(p) <= (m.ReportedOn?.Year ?? int.MaxValue)) ?? profiles.FirstOrDefault();
    }

    private static int YearOf(EngineProfile profile) => profile.ReleasedOn?.Year ?? (int.TryParse(profile.Id.Split('-')[^1], out var year) ? year : 0);

    private Accelerator? AcceleratorOf(Measurement m) => m.AcceleratorId is { } id ? _catalog.Accelerators.FindById(id) : null;

    private Model? ModelOf(string id)
    {
        if (_catalog.Models.FindById(id) is { } model)
        {
            return model with { Architecture = _catalog.ArchitectureOf(model)?.Architecture };
        }

        if (_catalog.ReferenceModels.FindById(id) is not { } reference)
        {
            return null;
        }

        var count = reference.Architecture is { } shape ? InferenceCalculator.CountParameters(shape) : null;
        return new()
        {
            Id = reference.Id,
            Name = reference.Name,
            Developers = ["reference"],
            Domain = ModelDomain.General,
            Architecture = reference.Architecture,
            TotalParameters = count?.Total ?? reference.TotalParameters,
            ActiveParameters = count?.Active ?? reference.ActiveParameters,
        };
    }

    private static Replayed Yes(Measurement m, Formula formula, string regime, double predicted, double measured, bool hasFixed = false) =>
        predicted > 0 && measured > 0
            ? new(m, formula.Id, regime, predicted, measured, null, hasFixed)
            : No(m, FormattableString.Invariant($"{predicted:G6} predicted, {measured:G6} measured: no error can be told"));

    private static Replayed No(Measurement m, string reason) => new(m, "", "", 0, m.Value, reason);
}
