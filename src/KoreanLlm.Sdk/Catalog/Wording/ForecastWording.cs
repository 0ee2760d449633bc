using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>The audit of a forecast in words. The calculators give figures; a language is one file here.</summary>
public static class ForecastWording
{
    /// <summary>The finding: what is stated, what follows from the values, whether they agree and what would explain it if not.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static LocalizedText Describe(this ForecastAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return new() { English = ForecastEnglish.Of(audit), Korean = ForecastKorean.Of(audit) };
    }

    /// <summary>One explanation that an audit tested, with its numbers.</summary>
    /// <param name="hypothesis">One of <see cref="ForecastAudit.Hypotheses"/>.</param>
    /// <param name="figures">What was audited: <see cref="ForecastAudit.Figures"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LocalizedText Describe(this ForecastHypothesis hypothesis, ForecastFigures figures)
    {
        ArgumentNullException.ThrowIfNull(hypothesis);
        ArgumentNullException.ThrowIfNull(figures);
        return new() { English = ForecastEnglish.Of(hypothesis, figures), Korean = ForecastKorean.Of(hypothesis, figures) };
    }
}
