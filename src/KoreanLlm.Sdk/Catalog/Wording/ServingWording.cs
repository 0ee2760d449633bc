using System.Collections.Immutable;
using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>What decides a way to serve a load, in both languages.</summary>
internal static class ServingWording
{
    public static LocalizedText Of(FitRequest request, FitResult fit, Roofline? ceiling, ImmutableArray<LocalizedText> open)
    {
        var (needed, there) = (Number(Math.Round(fit.Required.Gigabytes, 1)), Number(Math.Round(fit.AvailableBytes / 1e9, 1)));
        var (devices, users) = (Number(request.Devices), Number(fit.MaximumSequences));
        var speed = ceiling is null ? null : Number(Math.Round(ceiling.TokensPerSecondPerSequence, 1));
        return new()
        {
            English = $"{devices} {(request.Devices == 1 ? "device" : "devices")}: {(fit.Fits ? "needs" : "may need")} {needed} of {there} GB, {(fit.IsShapeKnown ? "at most" : "at least")} {users} requests at once"
                + (speed is null ? "; no ceiling of speed, as a fact is missing." : $"; at most {speed} tokens a second each.")
                + string.Concat(open.Select(text => " " + text.English)),
            Korean = $"장치 {devices}대: 필요 메모리 {needed}/{there} GB{(fit.Fits ? "" : "(불확실)")}, 동시 요청 {(fit.IsShapeKnown ? "최대" : "최소")} {users}건"
                + (speed is null ? "; 정보가 부족해 속도 상한을 계산하지 못함." : $"; 요청당 초당 최대 {speed} 토큰.")
                + string.Concat(open.Select(text => " " + text.In("ko"))),
        };
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
