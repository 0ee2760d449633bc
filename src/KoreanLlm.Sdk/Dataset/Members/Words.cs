namespace KoreanLlm.Sdk.Dataset;

/// <summary>The words of the closed lists, in the order of their enums.</summary>
internal static class Words
{
    public static readonly string[] ClaimCheck = ["ratio", "growth", "count-at-date", "comparison", "difference", "fact", "editorial"];
    public static readonly string[] ClaimComparison = ["greater-than", "at-least", "less-than", "at-most", "equal"];
    public static readonly string[] ClaimVerdict = ["cannot-be-checked", "confirmed", "imprecise", "contradicted", "outdated"];
    public static readonly string[] CommercialUse = ["unknown", "allowed", "conditional", "prohibited"];
    public static readonly string[] Confidence = ["low", "medium", "high"];
    public static readonly string[] ConflictRule = ["unresolved", "primary-over-secondary", "arithmetic", "more-specific", "newer", "majority", "scope-differs", "overlaid"];
    public static readonly string[] ConsortiumEvent = ["selected", "added", "advanced", "eliminated", "withdrawn"];
    public static readonly string[] Evidence = ["reported", "derived", "estimated", "relayed"];
    public static readonly string[] GuidelineStatus = ["draft", "issued", "in-force", "revoked", "superseded"];
    public static readonly string[] Initiative = ["government-programme", "corporate-strategy"];
    public static readonly string[] InitiativeEvent =
        ["other", "call", "bids", "shortlisted", "selected", "kick-off", "presentation", "evaluation", "added", "declined", "announcement"];
    public static readonly string[] Instrument = ["act", "decree", "notice", "guideline", "executive-order", "regulation", "framework"];
    public static readonly string[] LifecycleStage = ["announced", "preview", "released", "deprecated", "retired", "withdrawn"];
    public static readonly string[] LinearAttention = ["gated-delta", "kimi-delta", "mamba-2", "lightning"];
    public static readonly string[] LicenseEffect = ["unknown", "allowed", "required", "prohibited"];
    public static readonly string[] MeasurementGrade = ["a", "b"];
    public static readonly string[] ModelOrigin =
        ["from-scratch", "continued-pretraining", "upscaled", "upcycled", "pruned", "distilled", "merged", "fine-tuned", "quantized"];
    public static readonly string[] Normalization = ["rms-norm", "layer-norm"];
    public static readonly string[] QueryKeyNorm = ["none", "per-head", "full-width"];
    public static readonly string[] ReasoningMode = ["none", "hybrid", "always"];
    public static readonly string[] Source = ["primary", "primary-copy", "secondary", "own"];
    public static readonly string[] Threshold = ["at-least", "greater-than"];
    public static readonly string[] Trigger =
        ["always", "all-of", "any-of", "not", "training-compute", "domain", "generative", "high-impact", "daily-users", "total-revenue", "service-revenue", "serves-jurisdiction", "judgement"];
}
