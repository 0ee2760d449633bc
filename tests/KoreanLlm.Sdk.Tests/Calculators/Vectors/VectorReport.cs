using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>The outcomes as a table: a line per calculator name, then the reasons.</summary>
public static class VectorReport
{
    public static string Of(string path, ImmutableArray<VectorOutcome> outcomes)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"vectors of {path}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{"calculator",-40} {"covered",8} {"passed",8} {"failed",8} {"not covered",12}");
        foreach (var group in outcomes.GroupBy(o => o.Vector.Calculator).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.AppendLine(Line(group.Key, [.. group]));
        }

        text.AppendLine(Line("total", outcomes));
        foreach (var outcome in outcomes.Where(o => !o.Passed))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{outcome.Vector.Id}: {outcome.Failure ?? $"no handler answers {outcome.Vector.Calculator}"}");
        }

        return text.ToString();
    }

    private static string Line(string name, ImmutableArray<VectorOutcome> outcomes)
    {
        var covered = outcomes.Count(o => o.Covered);
        var passed = outcomes.Count(o => o.Passed);
        return string.Create(CultureInfo.InvariantCulture, $"{name,-40} {covered,8} {passed,8} {covered - passed,8} {outcomes.Length - covered,12}");
    }
}
