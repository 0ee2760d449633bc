using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>How far two scores may be held against each other, and where their settings differ.</summary>
internal sealed record ScoreRelation(Comparability Comparability, ImmutableArray<SettingDifference> Differences)
{
    /// <summary>Why the two may or may not be held against each other.</summary>
    public LocalizedText Reason => Sentences.Say(w => Comparability switch
    {
        Comparability.SameSourceAndSetting => w.OneTable(),
        Comparability.SameSettingDifferentSources => w.SameSetting(),
        Comparability.DifferentSettings => w.SettingsDiffer(Named(d => d.IsContradiction)),
        _ => w.SettingsUnknown(Named(_ => true)),
    });

    public bool IsComparable => Comparability <= Comparability.SameSettingDifferentSources;

    private List<string> Named(Func<SettingDifference, bool> which) => [.. Differences.Where(which).Select(d => $"{d.Member} ({d.First ?? "?"} / {d.Second ?? "?"})")];
}
