namespace KoreanLlm.Sdk;

/// <summary>Which duties of which law apply to a model and its deployment.</summary>
public static class CatalogObligations
{
    /// <summary>Decides every duty of every law of the catalog: yes, no or unknown, with the condition, the figures used and the article.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <param name="deployment">How and by whom it is used.</param>
    /// <returns>
    /// A report that is information and no legal advice. Training compute is that of <see cref="TrainingComputeOf"/> and what the deployment added; under a threshold a
    /// lower bound is "unknown", unless the law counts pre-training alone. Laws not yet or no longer in force on the day answer "no".
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no law of the jurisdiction asked for.</exception>
    public static ObligationReport ObligationsFor(this IKoreanLlmCatalog catalog, Model model, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(deployment);
        var jurisdictions = catalog.Guidelines.Select(law => law.Jurisdiction).Distinct().ToList();
        foreach (var asked in (deployment.OtherJurisdictions ?? []).Prepend(deployment.Jurisdiction).OfType<string>())
        {
            // No finding would read as no duty, and "DE" beside a law of the EU as a no.
            if (!jurisdictions.Contains(asked, StringComparer.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"The catalog has no law of the jurisdiction '{asked}': expected one of {string.Join(", ", jurisdictions)}.", nameof(deployment));
            }
        }

        var day = deployment.On ?? catalog.Date;
        var compute = ComputeBasisReader.Of(catalog, model, deployment);
        return new ObligationReport
        {
            Model = model,
            Deployment = deployment,
            On = day,
            Compute = compute,
            Findings =
            [
                .. catalog.Guidelines
                    .Where(law => deployment.Jurisdiction is null || law.Jurisdiction.Equals(deployment.Jurisdiction, StringComparison.OrdinalIgnoreCase))
                    .SelectMany(law => law.Obligations, (law, duty) => Decide(law, duty, deployment, compute, day)),
            ],
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

    private static ObligationFinding Decide(RegulatoryGuideline law, Obligation duty, Deployment deployment, ComputeBasis compute, DateOnly day)
    {
        var finding = new TriggerEvaluator(deployment, compute, law).Evaluate(duty.Trigger);
        var inForce = duty.InForceFrom is { } from && from > day ? false : law.IsInForceOn(day);
        return new ObligationFinding
        {
            Guideline = law,
            Obligation = duty,
            Answer = inForce == false ? Answer.No : finding.Answer,
            Binding = law.Binding,
            InForce = inForce,
            Finding = finding,
            Evidence = [.. law.Evidence.Where(e => e.Supports("obligations"))],
        };
    }
}
