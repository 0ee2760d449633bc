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

        if (model.Architecture is null || model.ContextLength is null)
        {
            // Without an architecture the cache is open, but weights alone may already be too much.
            var weights = model.TotalParameters is { } total ? InferenceCalculator.EstimateWeights(total, request.Weights).Value.Lowest : (ByteCount?)null;
            return weights is { } size && size.Bytes > request.AvailableBytes
                ? Finding.Of(Name, false, $"Its weights alone take {Gigabytes(size.Bytes)}, usable are {Gigabytes(request.AvailableBytes)}.", $"가중치만 {Gigabytes(size.Bytes)}, 사용 가능 {Gigabytes(request.AvailableBytes)}.", model, "totalParameters")
                : Finding.Missing(Name, model, model.Architecture is null ? "architecture" : "contextLength");
        }

        var fit = InferenceCalculator.EstimateFit(model, request).Value;
        var split = fit.CanSplit ? "" : $" {request.Devices} devices do not divide its {model.Architecture.AttentionHeads} attention heads.";
        return Finding.Of(
            Name,
            fit.Fits,
            $"Weights {Gigabytes(fit.Weights.Bytes)} and cache {Gigabytes(fit.Cache.Bytes)} against {Gigabytes(fit.AvailableBytes)} usable; at most {fit.MaximumSequences} sequences.{split}",
            $"가중치 {Gigabytes(fit.Weights.Bytes)}, KV 캐시 {Gigabytes(fit.Cache.Bytes)}, 사용 가능 {Gigabytes(fit.AvailableBytes)}; 최대 동시 시퀀스: {fit.MaximumSequences}.{(fit.CanSplit ? "" : " 장치 수가 어텐션 헤드 수를 나누지 못합니다.")}",
            model,
            "architecture",
            "totalParameters");
    }

    private static string Gigabytes(double bytes) => (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture) + " GB";
}
