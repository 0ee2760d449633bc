using System.Collections.Immutable;
using System.Reflection;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>Draws arguments from the ends of their types, mixed with ordinary ones so that calls get past the first guard.</summary>
internal sealed class ExtremeArguments(int seed)
{
    private static readonly double[] Doubles =
    [
        0, double.Epsilon, 1e-300, 1e-160, 1e-20, 1e-9, 0.25, 0.5, 1 - 1e-16, 1, 1 + 3e-16, 1.5, 20, 100, 1e6, 9.3e18, 1e26, 1e154, 1e300, double.MaxValue,
        -double.Epsilon, -0.5, -1 + 1e-16, -1e300, double.MinValue, double.NaN, double.PositiveInfinity,
    ];

    private static readonly long[] Longs = [0, 1, 2, 3, 1000, int.MaxValue, 94_906_267, (1L << 53) + 1, 3_037_000_500, long.MaxValue / 2, long.MaxValue - 1, long.MaxValue, -1, long.MinValue];

    private static readonly int[] Ints = [0, 1, 2, 3, 100, 65_537, 1 << 30, int.MaxValue - 1, int.MaxValue, -1, int.MinValue];

    private readonly Random _random = new(seed);

    public MethodInfo Method() => CalculatorMethods.All[_random.Next(CalculatorMethods.All.Length)];

    /// <exception cref="ArgumentException">An object refuses an extreme already.</exception>
    public object?[] For(MethodInfo method) => [.. method.GetParameters().Select(p => _random.Next(3) == 0 ? SampleArguments.Of(method, p) : Extreme(method, p))];

    private object? Extreme(MethodInfo method, ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(double) => Double(),
        var t when t == typeof(long) => Long(),
        var t when t == typeof(int) => Int(),
        var t when t == typeof(bool) => _random.Next(2) == 0,
        var t when t == typeof(DateOnly) => Day(),
        var t when t.IsEnum => Enum.ToObject(t, _random.Next(Enum.GetValues(t).Length)),
        var t when t == typeof(CacheOptions) => new CacheOptions { BytesPerElement = Positive(), BlockSize = PositiveInt(), MaximumBatchedTokens = PositiveInt() },
        var t when t == typeof(FitRequest) => Request((FitRequest)SampleArguments.Of(method, parameter)!),
        var t when t == typeof(ForecastFigures) => Figures(),
        var t when t == typeof(IEnumerable<CashFlow>) => Several(() => new CashFlow { On = Day(), Amount = Double() }),
        var t when t == typeof(IEnumerable<double>) => Several(Double),
        var t when t == typeof(IEnumerable<IReadOnlyCollection<double>>) => Several(() => Several(Double)),
        var t when t == typeof(IEnumerable<ScalingPoint>) => Several(() => new ScalingPoint { Parameters = Positive(), Tokens = Positive(), Loss = Positive() }, 9),
        var t when t == typeof(IEnumerable<TrainingStage>) => Several(() => new TrainingStage { Name = "stage", Flops = Positive() }),
        var t when t == typeof(IEnumerable<ParameterExplanation>) => Several(() => new ParameterExplanation { Cause = ParameterDifference.Other, Elements = Long() }),
        var t when t == typeof(ScalingLaw) => Law(),
        var t when t == typeof(TransformerArchitecture) => Architecture(),
        var t when t == typeof(Model) => (Model)SampleArguments.Of(method, parameter)! with { Architecture = Architecture(), ActiveParameters = Long(), TotalParameters = Long(), TrainingTokens = Long() },
        var t when t == typeof(Accelerator) => (Accelerator)SampleArguments.Of(method, parameter)! with { MemoryBytes = Long(), MemoryBandwidth = Positive() },
        var t when t == typeof(Money) => Price(),
        var t when t == typeof(ExchangeRate) => new ExchangeRate { From = "USD", To = "KRW", Rate = _random.Next(2) == 0 ? decimal.MaxValue : 1e-28m, On = Day() },
        var t when t == typeof(OwnServing) => new OwnServing
        {
            Devices = PositiveInt(),
            PricePerDeviceHour = Price(),
            TokensPerSecond = Positive(),
            Utilization = _random.Next(2) == 0 ? 1 : double.Epsilon,
            WattsPerDevice = Positive(),
            PricePerKilowattHour = Price(),
        },
        var t when t == typeof(TokenLoad) => new TokenLoad
        {
            InputTokens = Long(),
            CachedInputTokens = Long(),
            OutputTokens = Long(),
            ReasoningTokens = Long(),
            Requests = Long(),
            BatchShare = _random.NextDouble(),
        },
        var t when t == typeof(TokenPrice) => new TokenPrice { Input = Price(), Output = Price(), CachedInput = Price(), ObservedOn = Day() },
        var t when t == typeof(WeightFormat) => WeightFormat.Of("extreme", Positive()),
        _ => SampleArguments.Of(method, parameter),
    };

    private FitRequest Request(FitRequest ordinary) => ordinary with
    {
        Devices = PositiveInt(),
        ContextTokens = Long(),
        Sequences = PositiveInt(),
        OverheadBytesPerDevice = _random.Next(2) == 0 ? null : Double(),
        Utilization = _random.Next(2) == 0 ? null : Positive(),
        Accelerator = ordinary.Accelerator with { MemoryBytes = Long(), UsableMemoryBytes = _random.Next(2) == 0 ? null : Long(), MemoryBandwidth = Positive() },
    };

    private ForecastFigures Figures() => new()
    {
        BaseYear = 2024,
        BaseValue = Positive(),
        BaseRounding = _random.Next(2) == 0 ? 0 : Positive(),
        TargetYear = _random.Next(2) == 0 ? 2025 : Int(),
        TargetValue = Positive(),
        TargetRounding = _random.Next(2) == 0 ? 0 : Positive(),
        StatedRate = Double(),
        StatedRateRounding = _random.Next(2) == 0 ? 0 : Positive(),
        StatedFrom = _random.Next(2) == 0 ? null : Int(),
        StatedTo = _random.Next(2) == 0 ? null : Int(),
    };

    private ScalingLaw Law() => ScalingLaw.Besiroglu2024Paper with
    {
        Id = "extreme",
        IrreducibleLoss = Positive(),
        ParameterCoefficient = Positive(),
        DataCoefficient = Positive(),
        ParameterExponent = _random.Next(2) == 0 ? 0.3 : Positive(),
        DataExponent = _random.Next(2) == 0 ? 0.3 : Positive(),
    };

    private TransformerArchitecture Architecture()
    {
        var heads = Ints[_random.Next(1, 6)];
        return Models.Dense with
        {
            Layers = PositiveInt(),
            HiddenSize = PositiveInt(),
            AttentionHeads = heads,
            KeyValueHeads = heads,
            HeadDimension = PositiveInt(),
            FeedForwardSize = PositiveInt(),
            VocabularySize = PositiveInt(),
        };
    }

    private Money Price() => new() { Amount = _random.Next(2) == 0 ? decimal.MaxValue : 1e-28m, Currency = "USD" };

    private ImmutableArray<T> Several<T>(Func<T> one, int most = 3) => [.. Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => one())];

    private DateOnly Day() => _random.Next(3) switch { 0 => DateOnly.MinValue, 1 => DateOnly.MaxValue, _ => new DateOnly(2026, 11, 1).AddDays(_random.Next(400)) };

    private double Double() => Doubles[_random.Next(Doubles.Length)];

    private double Positive() => Doubles.Where(d => d > 0 && double.IsFinite(d)).ElementAt(_random.Next(19));

    private long Long() => Longs[_random.Next(Longs.Length)];

    private int Int() => Ints[_random.Next(Ints.Length)];

    private int PositiveInt() => Ints[_random.Next(1, 9)];
}
