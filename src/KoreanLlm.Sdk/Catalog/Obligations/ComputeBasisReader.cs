using System.Collections.Immutable;
using System.Globalization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Works out how much training compute a model is known to have taken, with what the operator added.</summary>
internal static class ComputeBasisReader
{
    public static ComputeBasis Of(IKoreanLlmCatalog catalog, Model model, Deployment deployment)
    {
        // A model's own training and that of every model it derives from, each as reported or else as 6ND.
        ImmutableArray<Model> line = [model, .. Ancestors(catalog, model)];
        var known = line.Where(m => OwnFlops(m) is not null).ToList();
        if (known.Count == 0)
        {
            return new ComputeBasis
            {
                IsLowerBound = true,
                Flops = deployment.AddedTrainingCompute is { } added and > 0 ? added : null,
                Basis = new() { English = "training tokens or parameters are not known", Korean = "학습 토큰 수 또는 파라미터 수 미확인" },
            };
        }

        var flops = known.Sum(m => OwnFlops(m)!.Value);
        var reported = line.All(m => m.ReportedTrainingCompute is not null) && !catalog.ReferenceModels.ContainsId(line[^1].BaseModel ?? "");
        return reported
            ? With(flops, deployment, lowerBound: false, model, "reportedTrainingCompute", "the compute its makers report", "개발사가 밝힌 연산량")
            : With(flops, deployment, lowerBound: true, model, "trainingTokens", "6ND of pre-training, a lower bound", "사전학습 6ND로 계산한 하한");
    }

    private static double? OwnFlops(Model model) => model.ReportedTrainingCompute ?? (ModelFacts.GiveCompute(model) ? TrainingCalculator.TrainingFlops(model) : null);

    /// <summary>The models it derives from, nearest first; a base that leads back ends the line.</summary>
    private static IEnumerable<Model> Ancestors(IKoreanLlmCatalog catalog, Model model)
    {
        var seen = new HashSet<string> { model.Id };
        for (var next = model.BaseModel; next is not null && seen.Add(next) && catalog.Models.FindById(next) is { } ancestor; next = ancestor.BaseModel)
        {
            yield return ancestor;
        }
    }

    private static ComputeBasis With(double flops, Deployment deployment, bool lowerBound, Model model, string member, string english, string korean) => new()
    {
        Flops = flops + (deployment.AddedTrainingCompute ?? 0),
        IsLowerBound = lowerBound || deployment.AddedTrainingCompute is null,
        Basis = new()
        {
            English = string.Create(CultureInfo.InvariantCulture, $"{flops:G3} FLOPs, {english}{Added(deployment)}"),
            Korean = string.Create(CultureInfo.InvariantCulture, $"{flops:G3} FLOPs, {korean}{Added(deployment)}"),
        },
        Evidence = [.. model.Evidence.Where(e => e.Supports(member) || e.Supports("activeParameters"))],
    };

    private static string Added(Deployment deployment) =>
        deployment.AddedTrainingCompute is { } added and > 0 ? string.Create(CultureInfo.InvariantCulture, $" + {added:G3} FLOPs") : "";
}
