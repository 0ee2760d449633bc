using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk;

/// <summary>Holds settings against each other. What a source does not state is unknown, and never the same by default.</summary>
internal static class SettingComparer
{
    public static ImmutableArray<SettingDifference> Differences(EvaluationSetting first, EvaluationSetting second)
    {
        var (a, b) = (FactSink.All(first, EvaluationSettingShape.Map).ToDictionary(), FactSink.All(second, EvaluationSettingShape.Map).ToDictionary());
        return
        [
            .. a.Keys.Union(b.Keys)
                .Where(member => a.GetValueOrDefault(member) != b.GetValueOrDefault(member))
                .Select(member => new SettingDifference { Member = member, First = a.GetValueOrDefault(member), Second = b.GetValueOrDefault(member) }),
        ];
    }

    /// <summary>The one relation that comparisons, rankings, conflicts and audits go by.</summary>
    public static ScoreRelation Relate(BenchmarkResult first, BenchmarkResult second)
    {
        var differences = Differences(first.Setting, second.Setting);
        return new(
            differences.Any(d => d.IsContradiction) ? Comparability.DifferentSettings
            : first.TableId == second.TableId && SameSource(first, second) ? (differences.All(IsHarmlessInOneTable) ? Comparability.SameSourceAndSetting : Comparability.SettingUnknown)
            : differences.IsEmpty && IsStated(first.Setting) ? Comparability.SameSettingDifferentSources
            : Comparability.SettingUnknown,
            differences);
    }

    /// <summary>What all of several settings state alike.</summary>
    public static EvaluationSetting Common(IReadOnlyCollection<EvaluationSetting> settings)
    {
        return new()
        {
            Shots = Same(s => s.Shots),
            ChainOfThought = Same(s => s.ChainOfThought),
            Reasoning = Same(s => s.Reasoning),
            Harness = Same(s => s.Harness),
            HarnessVersion = Same(s => s.HarnessVersion),
            Judge = Same(s => s.Judge),
            EvaluatedBy = Same(s => s.EvaluatedBy),
            Variant = Same(s => s.Variant),
        };

        T? Same<T>(Func<EvaluationSetting, T?> member) => settings.Select(member).Distinct().ToList() is [var only] ? only : default;
    }

    /// <summary>An overlay may add a row to a table from a source of its own.</summary>
    private static bool SameSource(BenchmarkResult first, BenchmarkResult second) =>
        first.Evidence.Select(e => e.SourceId).Intersect(second.Evidence.Select(e => e.SourceId)).Any() || (first.Evidence.IsEmpty && second.Evidence.IsEmpty);

    /// <summary>A table notes that a reasoning model ran without reasoning, and is silent about models that cannot reason.</summary>
    private static bool IsHarmlessInOneTable(SettingDifference difference) => difference.Member == "reasoning" && (difference.First ?? difference.Second) == "false";

    /// <summary>Without the number of examples shown, two equal silences prove nothing.</summary>
    public static bool IsStated(EvaluationSetting setting) => setting.Shots is not null;
}
