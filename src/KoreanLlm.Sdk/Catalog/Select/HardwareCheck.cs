using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Does it fit?</summary>
internal static class HardwareCheck
{
    public static IEnumerable<Func<Model, RequirementFinding>> For(ModelRequirements needs)
    {
        if (needs.Hardware is { } request)
        {
            yield return model => Check(model, request);
        }
    }

    private static RequirementFinding Check(Model model, FitRequest request)
    {
        const string Name = nameof(ModelRequirements.Hardware);
        if (request.ContextTokens > model.ContextLength)
        {
            return Finding.Of(
                Name,
                false,
                $"Its context of {Finding.Number(model.ContextLength.Value)} tokens is less than {Finding.Number(request.ContextTokens)}.",
                $"컨텍스트 {Finding.Number(model.ContextLength.Value)} 토큰은 필요한 {Finding.Number(request.ContextTokens)} 토큰보다 짧습니다.",
                model,
                "contextLength");
        }

        if (model.TotalParameters is null && model.Architecture is null)
        {
            return Finding.Missing(Name, model, "totalParameters");
        }

        var fit = InferenceCalculator.EstimateFit(model, request).Value;
        if (fit.Decision == Answer.CannotTell)
        {
            return Finding.CannotTell(
                Name,
                $"Its weights take {Gigabytes(fit.LeastWeights.Bytes)} to {Gigabytes(fit.Weights.Bytes)} of {Gigabytes(fit.AvailableBytes)}: it fits unless the cache takes more than {Gigabytes(Math.Max(0, fit.RoomForCache))}.",
                $"가중치 {Gigabytes(fit.LeastWeights.Bytes)}~{Gigabytes(fit.Weights.Bytes)}, 사용 가능 {Gigabytes(fit.AvailableBytes)}: KV 캐시가 {Gigabytes(Math.Max(0, fit.RoomForCache))}를 넘지 않으면 들어갑니다.");
        }

        if (fit.Fits && model.ContextLength is null)
        {
            return Finding.Missing(Name, model, "contextLength");
        }

        var split = fit.CanSplit ? "" : $" {Finding.Number(request.Devices)} devices do not divide its {Finding.Number(model.Architecture!.AttentionHeads)} attention heads.";
        var (least, atLeast) = fit.IsShapeKnown ? ("at most", "최대") : ("at least", "최소");
        return Finding.Of(
            Name,
            fit.Fits,
            $"Weights {Gigabytes(fit.Weights.Bytes)} and cache {Gigabytes(fit.Cache.Bytes)}{(fit.IsShapeKnown ? "" : " (the largest plausible one, as the shape is not known)")} against {Gigabytes(fit.AvailableBytes)} usable; {least} {Finding.Number(fit.MaximumSequences)} sequences.{split}",
            $"가중치 {Gigabytes(fit.Weights.Bytes)}, KV 캐시 {Gigabytes(fit.Cache.Bytes)}{(fit.IsShapeKnown ? "" : "(구조를 알 수 없어 가능한 최댓값)")}, 사용 가능 {Gigabytes(fit.AvailableBytes)}; {atLeast} 동시 시퀀스: {Finding.Number(fit.MaximumSequences)}.{(fit.CanSplit ? "" : " 장치 수가 어텐션 헤드 수를 나누지 못합니다.")}",
            model,
            "architecture",
            "totalParameters");
    }

    private static string Gigabytes(double bytes) => (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture) + " GB";
}
