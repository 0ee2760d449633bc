using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

internal static partial class AccuracyTable
{
    /// <summary>One row a formula and regime that runs speak of.</summary>
    public static ImmutableArray<Row> Rows { get; } = [];
}
