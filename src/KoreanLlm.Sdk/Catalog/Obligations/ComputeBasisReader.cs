using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Works out how much training compute a model is known to have taken, with what the operator added: the one basis for duties, audits and thresholds.</summary>
internal static class ComputeBasisReader
{
    public static ComputeBasis Of(IKoreanLlmCatalog catalog, Model model, Deployment deployment)
    {
        // A model's own training and that of every model it derives from, each as reported or else as 6ND.
        ImmutableArray<Model> line = [model, .. Ancestors(catalog, model)];
        var known = line.Where(m => OwnFlops(m) is not null).ToList();
        var added = deployment.AddedTrainingCompute;
        if (known.Count == 0)
        {
            return new ComputeBasis
            {
                IsLowerBound = added > 0,
                Flops = added > 0 ? added : null,
                Basis = Sentences.Say(w => w.ComputeUnknown(added)),
            };
        }

        var flops = known.Sum(m => OwnFlops(m)!.Value);
        var reported = line.All(m => m.ReportedTrainingCompute is not null) && !(line[^1].BaseModel is { } last && catalog.ReferenceModels.ContainsId(last));
        return new ComputeBasis
        {
            Flops = flops + (added ?? 0),
            IsLowerBound = !reported || added is null,
            Basis = Sentences.Say(w => w.Compute(flops, reported, added)),
            Evidence = [.. known.SelectMany(Inputs)],
        };
    }

    private static double? OwnFlops(Model model) => model.ReportedTrainingCompute ?? (ModelFacts.GiveCompute(model) ? TrainingCalculator.TrainingFlops(model) : null);

    private static IEnumerable<Evidence> Inputs(Model model)
    {
        string[] members = model.ReportedTrainingCompute is not null ? ["reportedTrainingCompute"]
            : ["trainingTokens", model.ActiveParameters is null ? "totalParameters" : "activeParameters"];
        return model.Evidence.Where(e => members.Any(e.Supports));
    }

    /// <summary>The models it derives from, nearest first; a base that leads back ends the line.</summary>
    private static IEnumerable<Model> Ancestors(IKoreanLlmCatalog catalog, Model model)
    {
        var seen = new HashSet<string> { model.Id };
        for (var next = model.BaseModel; next is not null && seen.Add(next) && catalog.Models.FindById(next) is { } ancestor; next = ancestor.BaseModel)
        {
            yield return ancestor;
        }
    }
}
