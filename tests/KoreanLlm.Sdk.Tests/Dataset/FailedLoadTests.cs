using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>A load that failed once, for want of memory or of a file, is tried again.</summary>
public class FailedLoadTests
{
    [Fact]
    public void A_list_that_could_not_be_read_is_read_by_the_next_who_asks()
    {
        var calls = 0;
        var list = new EntityList<Model>(() => calls++ == 0 ? throw new IOException("not now") : [Fixtures.Model("m")]);
        var set = new EntitySet<Model>(list);

        var act = () => set.Find("m name");

        act.Should().Throw<IOException>();
        set.Find("m name").Should().NotBeNull();
        list[0].Should().BeSameAs(set[0]);
    }

    [Fact]
    public void An_entity_that_could_not_be_read_is_read_by_the_next_who_asks()
    {
        var calls = 0;
        var list = new EntityList<Model>(["m"], _ => calls++ == 0 ? throw new IOException("not now") : Fixtures.Model("m"));

        var act = () => list.Find("m");

        act.Should().Throw<IOException>();
        list.Find("m").Should().NotBeNull().And.BeSameAs(list[0]);
    }
}
