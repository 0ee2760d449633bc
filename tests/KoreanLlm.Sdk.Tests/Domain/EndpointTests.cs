namespace KoreanLlm.Sdk.Tests.Domain;

public class EndpointTests
{
    private static readonly ModelEndpoint Endpoint = new() { Provider = "p", ModelId = "m", ApiStyle = ApiStyle.Native };

    [Theory]
    [InlineData(null, null, "2015-01-01", Answer.CannotTell)]
    [InlineData(null, "2026-03-01", "2026-03-01", Answer.No)]
    [InlineData("2026-01-26", null, "2026-01-26", Answer.Yes)]
    [InlineData("2026-01", null, "2026-01-26", Answer.CannotTell)]
    [InlineData("2025", "2026-03", "2026-02-28", Answer.Yes)]
    [InlineData("2025", "2026-03", "2026-03-15", Answer.CannotTell)]
    [InlineData("2025", "2026-03", "2026-03-31", Answer.No)]
    public void IsOpenOn_a_day_its_dates_leave_open_cannot_be_told(string? from, string? until, string day, Answer expected) =>
        (Endpoint with { AvailableFrom = Date(from), AvailableUntil = Date(until) }).IsOpenOn(Day(day)).Should().Be(expected);

    [Fact]
    public void IsOpenOn_is_known_from_the_day_a_price_was_seen()
    {
        var priced = Endpoint with { Prices = [Price] };

        priced.IsOpenOn(new DateOnly(2026, 9, 18)).Should().Be(Answer.CannotTell);
        priced.IsOpenOn(new DateOnly(2026, 9, 19)).Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData(null, null, "2026-09-18", Answer.CannotTell)]
    [InlineData(null, null, "2026-09-19", Answer.Yes)]
    [InlineData("2026-08", "2026-10-09", "2026-08-15", Answer.CannotTell)]
    [InlineData("2026-08", "2026-10-09", "2026-10-09", Answer.Yes)]
    [InlineData("2026-08", "2026-10-09", "2026-10-10", Answer.No)]
    public void IsValidOn_includes_the_last_day(string? from, string? until, string day, Answer expected) =>
        (Price with { ValidFrom = Date(from), ValidUntil = Date(until) }).IsValidOn(Day(day)).Should().Be(expected);

    private static TokenPrice Price => new()
    {
        Input = new Money { Amount = 1, Currency = "USD" },
        Output = new Money { Amount = 2, Currency = "USD" },
        ObservedOn = new DateOnly(2026, 9, 19),
    };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
