namespace KoreanLlm.Sdk.Tests.Samples.Questions;

public class ComparingQuestions(ITestOutputHelper output)
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Is_AX_31_Light_at_96_and_102_percent_of_a_larger_model()
    {
        #region ratio-claims
        foreach (var audit in catalog.Audit().Where(a => a.Claim.About.Contains("a.x-3.1-light") && a.Claim.Check.Kind == ClaimCheckKind.Ratio))
        {
            output.WriteLine($"{audit.Verdict}: stated {audit.Stated}, computed {audit.Computed}. {audit.Explanation.English}");
        }

        var comparison = catalog.Compare("A.X 3.1 Light", "A.X 4.0 Light", "KMMLU");
        output.WriteLine($"{comparison.First!.Value} against {comparison.Second!.Value}, {comparison.SizeRatio:F2} times its size, significant: {comparison.Test?.IsSignificant}");
        #endregion

        comparison.SizeRatio.Should().BeApproximately(1, 0.01);
        var ratios = catalog.Audit().Where(a => a.Claim.About.Contains("a.x-3.1-light") && a.Claim.Check.Kind == ClaimCheckKind.Ratio).ToList();
        ratios.Select(a => a.Stated).Should().Contain(s => s!.StartsWith("96", StringComparison.Ordinal)).And.Contain(s => s!.StartsWith("102", StringComparison.Ordinal));
        ratios.Single(a => a.Stated!.StartsWith("96", StringComparison.Ordinal)).Verdict.Should().Be(ClaimVerdict.Confirmed);
        ratios.Single(a => a.Stated!.StartsWith("102", StringComparison.Ordinal)).Explanation.English.Should().Contain("not statistically significant");
    }

    [Fact]
    public void KMMLU_of_every_Korean_model_best_first()
    {
        #region ranking
        foreach (var group in catalog.Ranking("KMMLU"))
        {
            output.WriteLine($"-- {group.TableId ?? "stated setting"}: {group.Setting}"); // scores of different groups must not be compared
            foreach (var entry in group.Models)
            {
                output.WriteLine($"{entry.Result.Value,6:F2} {entry.Interval?.Low:P1} to {entry.Interval?.High:P1} {entry.Model.Name.English} {entry.Comparability}"); // marked where its setting is not known to be that of the group
            }
        }
        #endregion

        var ranking = catalog.Ranking("KMMLU");
        ranking.Should().OnlyContain(g => g.Models.Where(m => m.Comparability <= Comparability.SameSettingDifferentSources).Select(m => m.Result.Setting.Shots).Distinct().Count() == 1);
        ranking.SelectMany(g => g.Models).Should().OnlyContain(m => m.Interval != null);
        ranking.Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public void Which_scores_of_the_same_cell_disagree()
    {
        #region score-conflicts
        foreach (var conflict in catalog.ScoreConflicts())
        {
            var figures = conflict.Results.Select(r => $"{r.Value} ({catalog.Sources[r.Evidence[0].SourceId].Publisher}, {r.ReportedOn})");
            output.WriteLine($"{conflict.SystemId} on {conflict.BenchmarkId}: {string.Join(" against ", figures)}");
        }
        #endregion

        catalog.ScoreConflicts().Should().Contain(c => c.BenchmarkId == "click" && c.SystemId == "a.x-4.0-light");
    }
}
