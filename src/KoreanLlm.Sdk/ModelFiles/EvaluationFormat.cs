namespace KoreanLlm.Sdk;

/// <summary>A format in which evaluation software writes results.</summary>
public enum EvaluationFormat
{
    /// <summary>The results file of lm-evaluation-harness (EleutherAI), <c>results_*.json</c>, old or new.</summary>
    LmEvaluationHarness = 0,

    /// <summary>A log of Inspect (UK AI Security Institute), as JSON or as the zipped <c>.eval</c>.</summary>
    Inspect = 1,

    /// <summary>A record of Every Eval Ever, schema 0.2 or 0.3.</summary>
    EveryEvalEver = 2,
}
