using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Evaluations;

public class PairedItemsTests
{
    [Fact]
    public void Of_averages_attempts_and_names_items_that_have_no_partner()
    {
        var pairs = PairedItems.Of([Item("a", 1), Item("a", 0, 2), Item("b", 1), Item("c", 1)], [Item("b", 0), Item("a", 0), Item("d", 1)]);

        pairs.Items.Should().Equal(new PairedItem { Id = "a", First = 0.5, Second = 0 }, new PairedItem { Id = "b", First = 1, Second = 0 });
        pairs.OnlyInFirst.Should().Equal("c");
        pairs.OnlyInSecond.Should().Equal("d");
        pairs.AreYesOrNo.Should().BeFalse();
        pairs.Invoking(p => p.Discordant()).Should().Throw<InvalidOperationException>().WithMessage("*acc*");
    }

    [Fact]
    public void Discordant_items_go_into_the_tests_of_McNemar()
    {
        var pairs = PairedItems.Of([Item("a", 1), Item("b", 1), Item("c", 0), Item("d", 1)], [Item("a", 0), Item("b", 0), Item("c", 1), Item("d", 1)]);

        var (first, second) = pairs.Discordant();

        (first, second).Should().Be((2L, 1L));
        BenchmarkCalculator.McNemarExact(first, second).Should().Be(1);
        BenchmarkCalculator.McNemarMidP(first, second).Should().Be(0.625);
    }

    [Fact]
    public void Differences_are_clustered_as_asked()
    {
        var pairs = PairedItems.Of([Item("t1/a", 1), Item("t1/b", 1), Item("t2/a", 0)], [Item("t1/a", 0), Item("t1/b", 1), Item("t2/a", 0)]);

        pairs.Differences().Should().HaveCount(3);
        pairs.Differences(i => i.Id[..2]).Select(c => c.Length).Should().Equal(2, 1);
    }

    [Fact]
    public void Of_asks_which_metric_where_there_are_several()
    {
        EvaluationItem[] items = [Item("a", 1), Item("a", 1) with { Metric = "f1" }];

        FluentActions.Invoking(() => PairedItems.Of(items, items)).Should().Throw<ArgumentException>().WithMessage("*acc; f1*");
        FluentActions.Invoking(() => PairedItems.Of(items, [Item("z", 1)], "acc")).Should().Throw<ArgumentException>().WithMessage("*no item in common*");
        PairedItems.Of(items, items, "f1").Metric.Should().Be("f1");
    }

    private static EvaluationItem Item(string id, double score, int epoch = 1) => new() { Id = id, Metric = "acc", Score = score, Epoch = epoch };
}
