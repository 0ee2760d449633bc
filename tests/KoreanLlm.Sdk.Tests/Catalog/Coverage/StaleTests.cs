namespace KoreanLlm.Sdk.Tests.Catalog.Coverage;

public class StaleTests
{
    [Theory]
    [InlineData("2026-12-01T14:59:59Z", false)]
    [InlineData("2026-12-01T15:00:00Z", true)]
    public void Stale_counts_from_the_day_it_is_in_Korea(string now, bool isStale)
    {
        var catalog = new CatalogBuilder().WithoutEmbeddedData().AddOverlay(new CatalogOverlay
        {
            Name = "own",
            ReadOn = new DateOnly(2026, 11, 1),
            Organizations = [new() { Id = "o", Name = Fixtures.Text("O"), Country = "KR" }],
            Sources = [new() { Id = "overlay-own", Name = Fixtures.Text("S"), Kind = SourceKind.Own, Publisher = "P", Url = "https://example.org/", ReadOn = new DateOnly(2026, 11, 1) }],
        }).Build();

        var stale = catalog.Dataset.Stale(TimeSpan.FromDays(30), new Clock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

        stale.Any(s => s.EntityId == "o" && s.Member == "country").Should().Be(isStale);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
