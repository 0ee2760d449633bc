namespace KoreanLlm.Sdk;

/// <summary>How a claim is checked.</summary>
public enum ClaimCheckKind
{
    /// <summary>The ratio of two values, in percent.</summary>
    Ratio,

    /// <summary>A stated growth rate against the end points of its forecast.</summary>
    Growth,

    /// <summary>How many consortia of an initiative were active on a day, how many models had a score on a benchmark, or how many services ran a model.</summary>
    CountAtDate,

    /// <summary>One value held against another.</summary>
    Comparison,

    /// <summary>The difference of two values.</summary>
    Difference,

    /// <summary>A stated value against a fact of the catalog.</summary>
    Fact,

    /// <summary>Nothing can be computed: a verdict with reasons.</summary>
    Editorial,
}
