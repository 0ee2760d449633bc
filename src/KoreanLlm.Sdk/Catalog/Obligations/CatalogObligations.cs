using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Which duties of which law apply to a model and its deployment.</summary>
public static class CatalogObligations
{
    /// <summary>Decides every duty of every law of the catalog: yes, no or "cannot tell", with the condition, the figures used and the article.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <param name="deployment">How and by whom it is used.</param>
    /// <returns>
    /// A report that is information and no legal advice. Training compute is that of <see cref="TrainingComputeOf"/> and what the deployment added; under a threshold a
    /// lower bound decides nothing, unless the law counts pre-training alone. A duty not yet or no longer in force on the day answers "no" and says so first.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A jurisdiction is none of those whose law the catalog holds, on whatever day.</exception>
    public static ObligationReport ObligationsFor(this IKoreanLlmCatalog catalog, Model model, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(deployment);
        var day = deployment.On ?? catalog.Date;
        var laws = catalog.Guidelines.ToList();
        RequireKnown(catalog, deployment);
        var compute = ComputeBasisReader.Of(catalog, model, deployment);
        return new ObligationReport
        {
            Model = model,
            Deployment = deployment,
            On = day,
            Compute = compute,
            Findings =
            [
                .. laws
                    .Where(law => deployment.Jurisdiction is null || law.Jurisdiction.Equals(deployment.Jurisdiction, StringComparison.OrdinalIgnoreCase))
                    .SelectMany(law => law.Obligations, (law, duty) => Decide(law, duty, deployment, compute, day)),
            ],
            Notes = deployment.Jurisdiction is { } only && !laws.Exists(law => law.Jurisdiction.Equals(only, StringComparison.OrdinalIgnoreCase))
                ? [Sentences.Say(w => w.NoLawYet(only, catalog.Date))]
                : [],
        };
    }

    /// <summary>
    /// The training compute of a model and of the models it derives from, as far as it is known: each as its makers report it, else as 6ND of pre-training (Kaplan et al.
    /// 2020), which makes the sum a lower bound.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ComputeBasis TrainingComputeOf(this IKoreanLlmCatalog catalog, Model model)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        return ComputeBasisReader.Of(catalog, model, new Deployment { AddedTrainingCompute = 0 });
    }

    /// <summary>No finding would read as no duty, and "DE" beside a law of the EU as a no. A past without law is an answer, so the law of every day counts.</summary>
    private static void RequireKnown(IKoreanLlmCatalog catalog, Deployment deployment)
    {
        var known = catalog.Guidelines.Concat(catalog.AsOf(catalog.Dataset.KnowledgeDate).Guidelines).Select(law => law.Jurisdiction).Distinct().ToList();
        var asked = (deployment.OtherJurisdictions ?? []).Prepend(deployment.Jurisdiction);
        if (known.Count > 0 && asked.FirstOrDefault(one => one is not null && !known.Contains(one, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new ArgumentException($"The catalog has no law of the jurisdiction '{unknown}': expected one of {string.Join(", ", known)}.", nameof(deployment));
        }
    }

    private static ObligationFinding Decide(RegulatoryGuideline law, Obligation duty, Deployment deployment, ComputeBasis compute, DateOnly day)
    {
        var finding = new TriggerEvaluator(deployment, compute, law).Evaluate(duty.Trigger);
        var inForce = law.IsInForceOn(day).And(duty.InForceFrom is { } from ? Answers.Of(from <= day) : Answer.Yes);
        return new ObligationFinding
        {
            Guideline = law,
            Obligation = duty,
            Answer = inForce.And(finding.Answer),
            Binding = law.Binding,
            InForce = inForce,
            Reason = Sentences.Say(w => inForce == Answer.Yes ? w.In(finding.Reason) : $"{w.InForce(law, duty, day, inForce)} {w.In(finding.Reason)}"),
            Finding = finding,
            Evidence = EvidenceOf(law, duty),
        };
    }

    /// <summary>Evidence that names the duty itself, else that of the source its article is quoted from, else all there is for the duties.</summary>
    private static ImmutableArray<Evidence> EvidenceOf(RegulatoryGuideline law, Obligation duty)
    {
        var own = law.Evidence.Where(e => e.Members.Contains("obligations." + duty.Id)).ToImmutableArray();
        var all = law.Evidence.Where(e => e.Supports("obligations")).ToImmutableArray();
        var quoted = all.Where(e => e.SourceId == duty.SourceId)
            .Select(e => e with { Locator = duty.Locator ?? e.Locator, ReadOn = duty.ReadOn ?? e.ReadOn, Confidence = duty.Confidence ?? e.Confidence })
            .ToImmutableArray();
        return !own.IsEmpty ? own : !quoted.IsEmpty ? quoted : all;
    }
}
