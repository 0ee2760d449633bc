namespace KoreanLlm.Sdk.Tests.Samples;

public class AsOfSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void A_past_day()
    {
        #region as-of
        var then = catalog.AsOf(new DateOnly(2025, 8, 31));
        foreach (var consortium in then.Consortia)
        {
            Console.WriteLine($"{consortium.Name.English}: {consortium.StatusOn(then.Date)}");
        }

        var solar = catalog.AsOf(new DateOnly(2025, 12, 1)).Models["solar-pro-2"].StageOn(new DateOnly(2025, 12, 1));
        #endregion

        then.Consortia.Count(c => c.StatusOn(then.Date) == ConsortiumStatus.Active).Should().Be(5);
        solar.Should().Be(LifecycleStage.Released);
    }

    [Fact]
    public void What_changed_since()
    {
        #region diff
        foreach (var difference in catalog.AsOf(new DateOnly(2026, 1, 1)).Diff(catalog).Where(d => d.Change == EntityChange.Ended))
        {
            Console.WriteLine(difference);
        }
        #endregion

        catalog.AsOf(new DateOnly(2026, 1, 1)).Diff(catalog).Should().Contain(d => d.EntityId == "solar-pro-2" && d.Change == EntityChange.Ended);
    }

    [Fact]
    public void Another_version_of_the_data()
    {
        #region versions
        using var kept = new MemoryStream(); // a file, kept when that version was in use
        catalog.ExportJson(kept, "last-year");

        kept.Position = 0;
        var old = new CatalogBuilder().WithoutEmbeddedData().AddOverlayStream(kept).Build();
        foreach (var difference in old.Diff(catalog))
        {
            Console.WriteLine(difference);
        }
        #endregion

        old.Diff(catalog).Should().BeEmpty();
    }
}
