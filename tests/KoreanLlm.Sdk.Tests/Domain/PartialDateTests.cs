namespace KoreanLlm.Sdk.Tests.Domain;

public class PartialDateTests
{
    [Theory]
    [InlineData("2025", DatePrecision.Year, "2025-01-01", "2025-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2025-07-15", DatePrecision.Day, "2025-07-15", "2025-07-15")]
    public void Parse_iso_text_keeps_its_precision_and_prints_it_again(string text, DatePrecision precision, string first, string last)
    {
        var date = PartialDate.Parse(text);

        date.Precision.Should().Be(precision);
        date.First.Should().Be(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture));
        date.Last.Should().Be(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("2025-7")]
    [InlineData("2025/07/15")]
    [InlineData(" 2025")]
    public void Parse_other_text_is_refused_with_the_forms_expected(string text)
    {
        var parse = () => PartialDate.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"'{text}'*yyyy-MM-dd*");
        PartialDate.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_orders_by_first_day_then_the_less_precise_first()
    {
        string[] ordered = ["2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02"];

        Enumerable.Reverse(ordered).Select(t => PartialDate.Parse(t)).Order().Select(d => d.ToString()).Should().Equal(ordered);
    }

    [Fact]
    public void Equality_includes_the_precision() => (new PartialDate(2025, 7) == new PartialDate(2025, 7, 1)).Should().BeFalse();

    [Theory]
    [InlineData("2026-01", "2025-12-31", Answer.No)]
    [InlineData("2026-01", "2026-01-01", Answer.CannotTell)]
    [InlineData("2026-01", "2026-01-30", Answer.CannotTell)]
    [InlineData("2026-01", "2026-01-31", Answer.Yes)]
    [InlineData("2026", "2026-12-30", Answer.CannotTell)]
    [InlineData("2026-01-05", "2026-01-05", Answer.Yes)]
    [InlineData("2026-01-05", "2026-01-04", Answer.No)]
    public void IsReachedBy_a_day_within_an_imprecise_date_cannot_be_told(string date, string day, Answer expected) =>
        PartialDate.Parse(date).IsReachedBy(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);
}
