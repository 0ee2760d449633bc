namespace KoreanLlm.Sdk.Calculators;

public static partial class TrainingCalculator
{
    /// <summary>
    /// Model FLOPs utilization while training ran, from its throughput: 6 N x tokens per second / (devices x peak), a fraction. It leaves out
    /// restarts, evaluation and idle devices; <see cref="EndToEndUtilization"/> has them. PaLM's are 45.7 % and 30.4 %.
    /// </summary>
    /// <param name="activeParameters">Parameters used for one token, at least 1.</param>
    /// <param name="tokensPerSecond">Tokens a second over all devices, above 0.</param>
    /// <param name="devices">Devices, at least 1.</param>
    /// <param name="peak">Dense peak of one device in operations per second, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="ArgumentException">The utilization would exceed 1: a figure is wrong.</exception>
    public static double InRunUtilization(long activeParameters, double tokensPerSecond, long devices, double peak) =>
        InRunUtilizationFromFlopsPerToken(6.0 * Require.Positive(activeParameters), tokensPerSecond, devices, peak);

    /// <summary>As <see cref="InRunUtilization"/>, with any count of the work of a token, e.g. an attention-aware one.</summary>
    /// <param name="flopsPerToken">FLOPs of one training token, above 0.</param>
    /// <param name="tokensPerSecond">Tokens a second over all devices, above 0.</param>
    /// <param name="devices">Devices, at least 1.</param>
    /// <param name="peak">Dense peak of one device in operations per second, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="ArgumentException">The utilization would exceed 1: a figure is wrong.</exception>
    public static double InRunUtilizationFromFlopsPerToken(double flopsPerToken, double tokensPerSecond, long devices, double peak) =>
        Utilization(Require.Positive(flopsPerToken) * Require.Positive(tokensPerSecond), Require.Positive(devices) * Require.Positive(peak));

    /// <summary>
    /// The part of all bought device-hours that became model FLOPs: C / (hours x 3600 x peak), a fraction. Restarts, evaluation and idle
    /// devices lower it, so it is not comparable with <see cref="InRunUtilization"/>.
    /// </summary>
    /// <param name="flops">Training compute in FLOPs, above 0.</param>
    /// <param name="deviceHours">Hours of one device summed over all, above 0.</param>
    /// <param name="peak">Dense peak of one device in operations per second, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="ArgumentException">The utilization would exceed 1: a figure is wrong.</exception>
    public static double EndToEndUtilization(double flops, double deviceHours, double peak) =>
        Utilization(Require.Positive(flops), Require.Positive(deviceHours) * SecondsPerHour * Require.Positive(peak));

    /// <summary>Device-hours that training takes: C / (peak x utilization x 3600).</summary>
    /// <param name="flops">Training compute in FLOPs, above 0.</param>
    /// <param name="peak">Dense peak of one device in operations per second, above 0.</param>
    /// <param name="utilization">The part of the peak that training uses, a fraction above 0 and at most 1. There is no default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The hours leave the range of a double.</exception>
    public static double DeviceHours(double flops, double peak, double utilization) =>
        Require.Result(Require.Positive(flops) / Require.Result(Require.Positive(peak) * Require.Fraction(utilization) * SecondsPerHour, "The compute of an hour"), "The number of device-hours");

    /// <summary>Days that device-hours take on a number of devices working side by side.</summary>
    /// <param name="deviceHours">Hours of one device summed over all, above 0.</param>
    /// <param name="devices">Devices, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double WallClockDays(double deviceHours, long devices) =>
        Require.Positive(deviceHours) / Require.Positive(devices) / 24;

    /// <summary>Seconds of training with recomputed activations: 8 D N / (n X) (Narayanan et al. 2021, arXiv:2104.04473, equation (4)).</summary>
    /// <param name="activeParameters">Parameters used for one token, at least 1.</param>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <param name="devices">Devices, at least 1.</param>
    /// <param name="achieved">Achieved, not peak, operations per second of one device, recomputation included; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The time exceeds the range of a double.</exception>
    public static double SecondsWithRecomputation(long activeParameters, long trainingTokens, long devices, double achieved) =>
        Require.Result(8.0 * Require.Positive(trainingTokens) * Require.Positive(activeParameters) / Require.Result(Require.Positive(devices) * Require.Positive(achieved), "The compute of a second"), "The time");

    private static double Utilization(double work, double capacity)
    {
        var utilization = Require.Result(Require.Result(work, "The work") / Require.Result(capacity, "The capacity"), "The utilization");
        return utilization <= 1
            ? utilization
            : throw new ArgumentException(FormattableString.Invariant($"The utilization would be {utilization}: it must be at most 1. Is the peak that of the number format used, the time that of all devices?"));
    }
}
