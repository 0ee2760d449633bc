namespace KoreanLlm.Sdk.Tests.Samples;

public class CompareSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Two_systems_on_a_benchmark()
    {
        #region pair
        var comparison = catalog.Compare("A.X 3.1 Light", "A.X 4.0 Light", "CLIcK");
        Console.WriteLine($"{comparison.First!.Value} against {comparison.Second!.Value}: {comparison.Comparability}");
        Console.WriteLine(comparison.Test is { } test ? $"p = {test.PValue:F2}" : comparison.TestNote.English);
        #endregion

        comparison.SizeRatio.Should().BeApproximately(1, 0.05);
    }

    [Fact]
    public void Ranking()
    {
        #region ranking
        foreach (var group in catalog.Ranking("KMMLU"))
        {
            Console.WriteLine($"-- {group.TableId ?? "shots: " + group.Setting.Shots}"); // scores of different groups must not be compared
            foreach (var entry in group.Models)
            {
                Console.WriteLine($"{entry.Result.Value,6:F2} {entry.Interval!.Low:P1}-{entry.Interval.High:P1} {entry.Model.Name.English} {entry.Comparability}");
            }
        }

        var disputed = catalog.ScoreConflicts(); // one cell, two figures
        #endregion

        disputed.Should().NotBeEmpty();
    }
}
