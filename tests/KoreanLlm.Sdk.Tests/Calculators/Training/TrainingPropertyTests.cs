using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Training;

public class TrainingPropertyTests
{
    [Property]
    public bool Flops_are_linear_in_tokens(uint parameters, uint tokens, byte factor)
    {
        var (n, d) = (parameters + 1L, tokens + 1L);

        return Near(TrainingCalculator.TrainingFlops(n, d * (factor + 1)), (factor + 1) * TrainingCalculator.TrainingFlops(n, d));
    }

    [Property]
    public bool Device_hours_and_flops_are_inverse(uint hours, byte percent)
    {
        var (deviceHours, utilization) = (hours + 1.0, ((percent % 100) + 1) / 100.0);
        var flops = TrainingCalculator.FlopsFromDeviceHours(deviceHours, 312e12, utilization);

        return Near(TrainingCalculator.DeviceHours(flops, 312e12, utilization), deviceHours)
            && (utilization == 1 || Near(TrainingCalculator.EndToEndUtilization(flops, deviceHours, 312e12), utilization));
    }

    [Property]
    public bool Causal_attention_is_half_of_full(uint parameters, ushort width, ushort length)
    {
        AttentionAwareFlops Count(AttentionMasking masking) =>
            TrainingCalculator.EstimateAttentionAwareFlops(parameters + 1L, 32, width + 1, length + 1, 10, masking).Value;

        return Count(AttentionMasking.Causal).AttentionPerToken * 2 == Count(AttentionMasking.Full).AttentionPerToken;
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Abs(b);
}
