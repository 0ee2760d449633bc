namespace KoreanLlm.Sdk;

/// <summary>The rivals of the right value that have a number: what others print for it, unless under another setting.</summary>
internal static class RivalValues
{
    public static IEnumerable<AuditInput> Of(IKoreanLlmCatalog catalog, ClaimCheck check)
    {
        foreach (var operand in check.Rivals)
        {
            var (_, rival, relation) = OperandResolver.Pair(catalog, check.Left, operand);
            if (rival?.Number is not null && relation?.Comparability != Comparability.DifferentSettings)
            {
                yield return rival!;
            }
        }
    }
}
