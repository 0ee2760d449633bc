using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>What may be done with a model, and what must be.</summary>
public static class CatalogRights
{
    /// <summary>The rights and duties of a model and of the models it was made from, the nearest first.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <returns>
    /// What each licence states: rules of a model alone first, then those of its <see cref="License"/> on other subjects. What no licence states is not there, and unknown. That the rules of a
    /// base bind is for the licences to say; they are listed so that one can look.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<LicenseFinding> RulesFor(this IKoreanLlmCatalog catalog, Model model)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        return [.. BaseLine.Of(catalog, model).SelectMany(step => RulesOf(catalog, step))];
    }

    /// <summary>What the licence of a model says about something; that of a base is not asked.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <param name="subject">What one wants to do, or may have to.</param>
    /// <returns>The effect; <see cref="LicenseEffect.Unknown"/> where the licence is not known or was not read for it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LicenseEffect EffectOn(this IKoreanLlmCatalog catalog, Model model, LicenseSubject subject)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        return RulesOf(catalog, model).FirstOrDefault(f => f.Rule.Subject == subject)?.Rule.Effect ?? LicenseEffect.Unknown;
    }

    private static IEnumerable<LicenseFinding> RulesOf(IKoreanLlmCatalog catalog, CatalogEntity model)
    {
        if ((model is Model own ? own.License : ((ReferenceModel)model).License) is not { } terms)
        {
            yield break;
        }

        var evidence = model.Evidence.Where(e => e.Supports("license.rules")).ToImmutableArray();
        foreach (var rule in terms.Rules)
        {
            yield return new LicenseFinding { ModelId = model.Id, Rule = rule, Evidence = evidence };
        }

        if (terms.Identifier is { } identifier && catalog.Licenses.FirstOrDefault(l => l.Identifier == identifier) is { } license)
        {
            foreach (var rule in license.Rules.Where(r => !terms.Rules.Any(o => o.Subject == r.Subject)))
            {
                yield return new LicenseFinding { ModelId = model.Id, LicenseId = license.Id, Rule = rule, Evidence = [.. license.Evidence.Where(e => e.Supports("rules"))] };
            }
        }
    }
}
