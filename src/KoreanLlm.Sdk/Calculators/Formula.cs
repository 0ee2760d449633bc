namespace KoreanLlm.Sdk.Calculators;

/// <summary>A formula and where it comes from.</summary>
public sealed record Formula
{
    /// <summary>A stable identifier, e.g. <c>scaling.6nd</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The formula as text, e.g. <c>C = 6 N D</c>.</summary>
    public required string Expression { get; init; }

    /// <summary>The work it comes from, short: authors, year, identifier, place.</summary>
    public required string Citation { get; init; }

    /// <summary>Identifier and expression, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Expression}");
}
