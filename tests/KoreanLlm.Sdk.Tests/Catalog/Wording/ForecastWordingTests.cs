using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Wording;

public class ForecastWordingTests
{
    private static readonly ForecastFigures Founding = new()
    {
        BaseYear = 2024,
        BaseValue = 182.4e6,
        BaseRounding = 0.1e6,
        TargetYear = 2030,
        TargetValue = 1278.3e6,
        TargetRounding = 0.1e6,
        StatedRate = 0.394,
        StatedRateRounding = 0.001,
        Unit = "USD",
    };

    [Fact]
    public void A_finding_is_worded_in_both_languages()
    {
        var words = GrowthCalculator.AuditForecast(Founding).Describe();

        words.English.Should().Be("Stated 39.4 %, computed 38.3 % for 2024-2030: inconsistent by 1.06 percentage points, as rounding allows 38.329 to 38.343 %. "
            + "Explained if it runs 2025-2030 from about USD 242.8 million, 33.1 % above 2024.");
        words.Korean.Should().Be("제시된 연평균 성장률: 39.4 %. 2024~2030년 두 값에서 계산한 연평균 성장률: 38.3 %. 반올림으로 설명되지 않는 차이: 1.06%p. "
            + "설명: 성장률이 2025~2030년에 적용되고 출발값이 약 USD 242.8 million인 경우(2024년보다 33.1 % 높음).");
    }

    [Fact]
    public void Every_verdict_and_every_explanation_has_words_in_both_languages()
    {
        foreach (var rate in new double?[] { null, 0.383, 0.394, 0.6 })
        {
            var audit = GrowthCalculator.AuditForecast(Founding with { StatedRate = rate });
            Check(audit.Describe());
            foreach (var hypothesis in audit.Hypotheses)
            {
                Check(hypothesis.Describe(audit.Figures));
            }
        }

        foreach (var kind in Enum.GetValues<ForecastHypothesisKind>())
        {
            var words = new ForecastHypothesis { Kind = kind, Fits = true, ImpliedRate = 0.476, OtherForecastId = "other" }.Describe(Founding);
            Check(words);
            words.English.Should().StartWith("if ").And.Contain("47.6 %");
            words.Korean.Should().Contain("47.6 %");
        }

        static void Check(LocalizedText words)
        {
            words.English.Should().MatchRegex("[a-z]").And.NotMatchRegex(@"\p{IsHangulSyllables}");
            words.Korean.Should().MatchRegex(@"\p{IsHangulSyllables}");
        }
    }

    [Fact]
    public void Explanations_differ_in_their_words()
    {
        var words = Enum.GetValues<ForecastHypothesisKind>()
            .Select(kind => new ForecastHypothesis { Kind = kind, Fits = true, ImpliedRate = 0.476, OtherForecastId = "other" }.Describe(Founding)).ToList();

        words.Select(w => w.English).Should().OnlyHaveUniqueItems();
        words.Select(w => w.Korean).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(999.94, null, "999.9")]
    [InlineData(99.994, null, "99.99")]
    [InlineData(9.9994, null, "9.999")]
    [InlineData(100, "USD", "USD 100.0")]
    [InlineData(10, "USD", "USD 10.00")]
    [InlineData(1000, "USD", "USD 1000")]
    [InlineData(1e6, "USD", "USD 1.000 million")]
    [InlineData(1e9, "USD", "USD 1.000 billion")]
    [InlineData(1e12, "KRW", "KRW 1.000 trillion")]
    [InlineData(2e15, "KRW", "KRW 2000 trillion")]
    [InlineData(2.3456e15, "KRW", "KRW 2346 trillion")]
    public void Values_print_with_four_digits(double value, string? unit, string text) => ForecastNumbers.Value(value, unit).Should().Be(text);

    [Theory]
    [InlineData(0.38336, 0, "38.3 %")]
    [InlineData(0.38336, 0.01, "38.3 %")]
    [InlineData(0.38336, 0.001, "38.3 %")]
    [InlineData(0.38336, 0.0001, "38.34 %")]
    [InlineData(0.383358233, 1e-12, "38.335823 %")]
    public void Rates_print_with_the_digits_of_their_rounding(double rate, double rounding, string text) => ForecastNumbers.Percent(rate, rounding).Should().Be(text);
}
