namespace KoreanLlm.Sdk.Calculators;

/// <summary>The formulas of <see cref="TrainingCalculator"/>.</summary>
internal static class TrainingFormulas
{
    private const string Narayanan = "Narayanan et al. 2021, arXiv:2104.04473";

    public static Formula SixND => new()
    {
        Id = "training.6nd",
        Expression = "C = 6 N D",
        Citation = "Kaplan et al. 2020, arXiv:2001.08361, section 2.1 (2 N D forward, 4 N D backward)",
    };

    public static Formula AttentionAware => new()
    {
        Id = "training.attention-aware",
        Expression = "C = (6 N_mm + 12 L H Q T) D; half the second term if causal",
        Citation = "Chowdhery et al. 2022, arXiv:2204.02311, appendix B",
    };

    public static Formula IterationWithRecomputation => new()
    {
        Id = "training.iteration-recompute",
        Expression = "96 B s l h^2 (1 + s / (6 h) + V / (16 l h))",
        Citation = Narayanan + ", equation (3)",
    };

    public static Formula Iteration => new()
    {
        Id = "training.iteration",
        Expression = "72 B s l h^2 (1 + s / (6 h) + V / (12 l h))",
        Citation = Narayanan + ", equation (3) with three passes instead of four",
    };

    public static Formula Stages => new()
    {
        Id = "training.stages",
        Expression = "C = sum of the compute of the stages",
        Citation = "EXAONE Deep, arXiv:2503.12524, states pre-training, fine-tuning and their sum",
    };

    public static Formula FromDeviceHours => new()
    {
        Id = "training.from-device-hours",
        Expression = "C = hours x 3600 x peak x utilisation",
        Citation = "Epoch AI, documentation of its model data, estimation from hardware and time",
    };

    public static Formula EndToEnd => new()
    {
        Id = "training.end-to-end-utilization",
        Expression = "C / (hours x 3600 x peak)",
        Citation = "Chowdhery et al. 2022, arXiv:2204.02311, model FLOPs utilisation, over all device-hours",
    };

    public static Formula InRun => new()
    {
        Id = "training.in-run-mfu",
        Expression = "FLOPs per token x tokens per second / (devices x peak)",
        Citation = "Chowdhery et al. 2022, arXiv:2204.02311, appendix B",
    };

    public static Formula DeviceHours => new()
    {
        Id = "training.device-hours",
        Expression = "C / (peak x utilisation x 3600)",
        Citation = "Chowdhery et al. 2022, arXiv:2204.02311, model FLOPs utilisation solved for time",
    };

    public static Formula WallClock => new() { Id = "training.wall-clock", Expression = "device-hours / (devices x 24)", Citation = "Arithmetic" };

    public static Formula RecomputationTime => new()
    {
        Id = "training.time-recompute",
        Expression = "t = 8 D N / (n X)",
        Citation = Narayanan + ", equation (4)",
    };

    public static Formula Energy => new()
    {
        Id = "training.energy",
        Expression = "kWh = device-hours x W x PUE / 1000",
        Citation = "Patterson et al. 2021, arXiv:2104.10350",
    };

    public static Formula Cost => new() { Id = "training.cost", Expression = "device-hours x price of a device-hour", Citation = "DeepSeek-V3, arXiv:2412.19437, table 1" };
}
