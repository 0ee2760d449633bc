using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Growth;

public class ForecastAuditTests
{
    [Fact]
    public void AuditForecast_of_the_founding_forecast_finds_the_rate_from_the_following_year()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding);

        audit.Describe().English.Should().Be("Stated 39.4 %, computed 38.3 % for 2024-2030: inconsistent by 1.06 percentage points, as rounding allows 38.329 to 38.343 %. "
            + "Explained if it runs 2025-2030 from about USD 242.8 million, 33.1 % above 2024.");
        audit.Verdict.Should().Be(ForecastVerdict.Explained);
        audit.Explanations.Should().ContainSingle().Which.Kind.Should().Be(ForecastHypothesisKind.RateFromFollowingYear);
        audit.Hypotheses.Select(h => h.Kind).Should().Equal(
            ForecastHypothesisKind.RateFromFollowingYear,
            ForecastHypothesisKind.OneYearShorter,
            ForecastHypothesisKind.OneYearLonger,
            ForecastHypothesisKind.HalfYearShorter,
            ForecastHypothesisKind.HalfYearLonger,
            ForecastHypothesisKind.SimpleAverage,
            ForecastHypothesisKind.Continuous);
        audit.Hypotheses.Skip(1).Select(h => h.Describe(audit.Figures).English).Should().Equal(
            "if the period is a year shorter, which gives 47.6 %",
            "if the period is a year longer, which gives 32.1 %",
            "if the period is half a year shorter, which gives 42.5 %",
            "if the period is half a year longer, which gives 34.9 %",
            "if the total growth is divided by the years instead of compounded, which gives 100.1 %",
            "if it is a continuous rate, which gives 32.5 %");
    }

    [Fact]
    public void AuditForecast_gives_every_number_of_the_founding_forecast()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding);

        audit.ImpliedRate.Should().BeApproximately(0.383358233116319, 1e-12);
        audit.ImpliedInterval.Low.Should().BeApproximately(0.3832860235960811, 1e-12);
        audit.ImpliedInterval.High.Should().BeApproximately(0.38343046337916187, 1e-12);
        audit.StatedInterval!.Low.Should().BeApproximately(0.3935, 1e-15);
        audit.StatedInterval.High.Should().BeApproximately(0.3945, 1e-15);
        audit.GapPercentagePoints.Should().BeApproximately(1.0641766883681014, 1e-10);
        audit.TargetAtStatedRate.Should().BeApproximately(1338447918.251381, 1e-3);
        audit.YearsAtStatedRate.Should().BeApproximately(5.861581147211472, 1e-12);
        var explanation = audit.Explanations.Single();
        explanation.FromYear.Should().Be(2025);
        explanation.ToYear.Should().Be(2030);
        explanation.ImpliedBaseValue.Should().BeApproximately(242839270.8060194, 1e-3);
        explanation.ImpliedFirstGrowth.Should().BeApproximately(0.3313556513487905, 1e-12);
        explanation.ImpliedRate.Should().BeNull();
        audit.Formula.Id.Should().Be("growth.audit");
        audit.Assumptions.Should().BeEmpty();
        audit.Figures.Unit.Should().Be("USD");
        audit.ToString().Should().Be("Explained: 0.394 stated, 0.3834 implied");
        explanation.ToString().Should().Be("RateFromFollowingYear: fits");
    }

    [Fact]
    public void AuditForecast_of_an_agreeing_rate_is_consistent_and_tests_nothing()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthRate = 0.383 });

        audit.Verdict.Should().Be(ForecastVerdict.Consistent);
        audit.Hypotheses.Should().BeEmpty();
        audit.Describe().English.Should().Be("Stated 38.3 %, computed 38.3 % for 2024-2030: consistent within rounding (38.329 to 38.343 %).");
    }

    [Fact]
    public void AuditForecast_without_a_rate_only_computes()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthRate = null });

        audit.Verdict.Should().Be(ForecastVerdict.NoStatedRate);
        audit.Describe().English.Should().Be("No rate is stated; computed 38.3 % for 2024-2030 (38.329 to 38.343 % within rounding).");
        audit.StatedInterval.Should().BeNull();
        audit.GapPercentagePoints.Should().BeNull();
        audit.TargetAtStatedRate.Should().BeNull();
        audit.YearsAtStatedRate.Should().BeNull();
        audit.Assumptions.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0.60)]
    [InlineData(0.10)]
    [InlineData(-0.2)]
    [InlineData(0)]
    public void AuditForecast_of_a_rate_that_nothing_explains_says_so(double rate)
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthRate = rate });

        audit.Verdict.Should().Be(ForecastVerdict.Unexplained);
        audit.Describe().English.Should().EndWith("No tested hypothesis explains it.");
        audit.YearsAtStatedRate.HasValue.Should().Be(rate > 0);
    }

    [Theory]
    [InlineData(0.476, ForecastHypothesisKind.OneYearShorter)]
    [InlineData(0.321, ForecastHypothesisKind.OneYearLonger)]
    [InlineData(0.425, ForecastHypothesisKind.HalfYearShorter)]
    [InlineData(0.349, ForecastHypothesisKind.HalfYearLonger)]
    [InlineData(1.001, ForecastHypothesisKind.SimpleAverage)]
    [InlineData(0.325, ForecastHypothesisKind.Continuous)]
    public void AuditForecast_recognises_other_ways_to_a_rate(double rate, ForecastHypothesisKind kind) =>
        GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthRate = rate }).Explanations.Select(h => h.Kind).Should().Contain(kind);

    // The growth of the year left out must be between half and twice the stated rate, both included.
    [Theory]
    [InlineData(150, 1, true)]
    [InlineData(149.9, 1, false)]
    [InlineData(300, 1, true)]
    [InlineData(300.1, 1, false)]
    [InlineData(87, -0.25, true)]
    [InlineData(88, -0.25, false)]
    [InlineData(51, -0.25, true)]
    [InlineData(49, -0.25, false)]
    [InlineData(112, -0.25, false)]
    public void AuditForecast_believes_a_later_base_only_if_growth_continues(double following, double rate, bool fits)
    {
        var figures = new ForecastFigures { BaseYear = 2024, BaseValue = 100, TargetYear = 2026, TargetValue = following * (1 + rate), StatedRate = rate };

        var later = GrowthCalculator.AuditForecast(figures).Hypotheses.First(h => h.Kind == ForecastHypothesisKind.RateFromFollowingYear);

        later.Fits.Should().Be(fits);
        later.ImpliedBaseValue.Should().BeApproximately(following, 1e-9);
        later.Describe(figures).English.Should().Contain(following < 100 ? "% below 2024" : "% above 2024");
    }

    [Fact]
    public void AuditForecast_takes_the_period_that_the_source_states()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthFrom = 2025, StatedGrowthTo = 2030 });

        audit.Explanations.Should().ContainSingle().Which.Kind.Should().Be(ForecastHypothesisKind.StatedPeriod);
        audit.Hypotheses.Should().NotContain(h => h.Kind == ForecastHypothesisKind.RateFromFollowingYear);
        audit.Describe().English.Should().EndWith("Explained if it runs 2025-2030 from about USD 242.8 million, 33.1 % above 2024.");
    }

    [Fact]
    public void AuditForecast_takes_a_stated_period_of_another_length()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthFrom = 2023, StatedGrowthRate = 0.321 });
        var period = audit.Explanations.First(h => h.Kind == ForecastHypothesisKind.StatedPeriod);

        period.Describe(audit.Figures).English.Should().Be("if it runs 2023-2030 as the source says, which gives 32.1 %");
        period.FromYear.Should().Be(2023);
        period.ToYear.Should().Be(2030);
        period.ImpliedRate.Should().BeApproximately(0.3207, 1e-4);
    }

    [Theory]
    [InlineData(2024, 2030)]
    [InlineData(2030, 2030)]
    [InlineData(null, 2024)]
    public void AuditForecast_a_stated_period_that_adds_nothing_is_not_tested(int? from, int? to) =>
        GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthFrom = from, StatedGrowthTo = to })
            .Hypotheses.Should().NotContain(h => h.Kind == ForecastHypothesisKind.StatedPeriod);

    [Fact]
    public void AuditForecast_a_stated_later_end_is_tested()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthFrom = 2025, StatedGrowthTo = 2031 });

        audit.Hypotheses.Single(h => h.Kind == ForecastHypothesisKind.StatedPeriod).Describe(audit.Figures).English.Should().Be("if it runs 2025-2031 as the source says, which gives 38.3 %");
        audit.Explanations.Should().ContainSingle().Which.Kind.Should().Be(ForecastHypothesisKind.RateFromFollowingYear);
    }

    [Fact]
    public void AuditForecast_over_one_year_has_no_shorter_periods()
    {
        var kinds = GrowthCalculator.AuditForecast(new ForecastFigures { BaseYear = 2024, BaseValue = 100, TargetYear = 2025, TargetValue = 200, StatedRate = 0.1 })
            .Hypotheses.Select(h => h.Kind);

        kinds.Should().NotContain([ForecastHypothesisKind.RateFromFollowingYear, ForecastHypothesisKind.OneYearShorter]).And.Contain(ForecastHypothesisKind.HalfYearShorter);
    }

    [Fact]
    public void AuditForecast_recognises_the_rate_of_another_forecast()
    {
        var world = Forecasts.Founding with { Id = "world-llm", BaseValue = Forecasts.Usd(100), TargetValue = Forecasts.Usd(200), BaseYear = 2029, BaseValueRounding = null, TargetValueRounding = null, StatedGrowthRate = null };
        var stated = world with { Id = "asia-llm", BaseValue = null, StatedGrowthRate = 1.0, StatedGrowthRateRounding = null };
        var neither = stated with { Id = "empty", StatedGrowthRate = null };
        var mixed = world with { Id = "mixed", TargetValue = new Money { Amount = 200, Currency = "KRW" } };
        var backwards = world with { Id = "backwards", TargetYear = 2029 };
        var different = world with { Id = "different", TargetValue = Forecasts.Usd(300) };

        var audit = GrowthCalculator.AuditForecast(
            Forecasts.Founding with { StatedGrowthRate = 1.0 }, [Forecasts.Founding, world, stated, neither, mixed, backwards, different]);

        var others = audit.Hypotheses.Where(h => h.Kind == ForecastHypothesisKind.OtherForecast).ToList();
        others.Select(h => h.OtherForecastId).Should().Equal("world-llm", "asia-llm", "different");
        others.Select(h => h.Fits).Should().Equal(true, true, false);
        others[0].ImpliedRate.Should().Be(1);
        others[2].ImpliedRate.Should().Be(2);
        others[1].Describe(audit.Figures).English.Should().Be("if it is the rate of 'asia-llm', which is 100.0 %");
    }

    [Fact]
    public void AuditForecast_without_rounding_says_what_it_assumes()
    {
        var audit = GrowthCalculator.AuditForecast(Forecasts.Founding with { BaseValueRounding = null, TargetValueRounding = null, StatedGrowthRateRounding = null });

        audit.Assumptions.Should().HaveCount(3);
        audit.Assumptions[0].Should().Contain("base value").And.Contain("exact");
        audit.Assumptions[1].Should().Contain("target value").And.Contain("exact");
        audit.Assumptions[2].Should().Contain("stated rate").And.Contain("0.001");
        audit.ImpliedInterval.Low.Should().Be(audit.ImpliedRate).And.Be(audit.ImpliedInterval.High);
        audit.StatedInterval!.Low.Should().BeApproximately(0.3935, 1e-15);
    }

    [Theory]
    [InlineData(0.35, 0.01)]
    [InlineData(0.4, 0.01)]
    [InlineData(0.394, 0.001)]
    [InlineData(0.3295, 0.0001)]
    [InlineData(0.1 + 0.2, 1e-15)]
    public void AuditForecast_without_recorded_digits_takes_those_of_the_rate(double rate, double rounding)
    {
        var figures = GrowthCalculator.AuditForecast(Forecasts.Founding with { StatedGrowthRate = rate, StatedGrowthRateRounding = null }).Figures;

        figures.StatedRateRounding.Should().BeApproximately(rounding, rounding * 1e-9);
    }

    [Theory]
    [InlineData(nameof(MarketForecast.BaseValue))]
    [InlineData(nameof(MarketForecast.TargetValue))]
    [InlineData(nameof(MarketForecast.BaseYear))]
    [InlineData(nameof(MarketForecast.TargetYear))]
    public void AuditForecast_a_missing_fact_is_named(string member)
    {
        var forecast = member switch
        {
            nameof(MarketForecast.BaseValue) => Forecasts.Founding with { BaseValue = null },
            nameof(MarketForecast.TargetValue) => Forecasts.Founding with { TargetValue = null },
            nameof(MarketForecast.BaseYear) => Forecasts.Founding with { BaseYear = null },
            _ => Forecasts.Founding with { TargetYear = null },
        };

        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(forecast)).Should().Throw<InvalidOperationException>().WithMessage($"'korea-llm-2024-2030' has no {member}:*");
    }

    [Fact]
    public void AuditForecast_of_mixed_currencies_is_refused() =>
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Forecasts.Founding with { TargetValue = new Money { Amount = 1, Currency = "KRW" } }))
            .Should().Throw<ArgumentException>().WithMessage("*base value in USD*target value in KRW*same currency*");

    [Theory]
    [InlineData(2024)]
    [InlineData(2023)]
    public void AuditForecast_without_time_is_refused(int targetYear) =>
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Forecasts.Founding with { TargetYear = targetYear }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage($"TargetYear is {targetYear}*after the base year 2024*");

    [Fact]
    public void AuditForecast_of_values_that_could_be_zero_is_refused()
    {
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Figures with { BaseRounding = 200 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("BaseRounding is 200*below twice the value 100*");
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Figures with { TargetRounding = 400 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("TargetRounding is 400*");
        GrowthCalculator.AuditForecast(Figures with { BaseRounding = 199, TargetRounding = 399 }).ImpliedInterval.Low.Should().BeGreaterThan(-1);
    }

    [Fact]
    public void AuditForecast_null_is_refused()
    {
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast((MarketForecast)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast(Forecasts.Founding, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => GrowthCalculator.AuditForecast((ForecastFigures)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Intervals_meet_when_they_share_an_end()
    {
        var interval = new Interval { Low = 0.1, High = 0.2 };

        interval.Contains(0.1).Should().BeTrue();
        interval.Contains(0.2).Should().BeTrue();
        interval.Contains(0.15).Should().BeTrue();
        interval.Contains(0.0999).Should().BeFalse();
        interval.Contains(0.2001).Should().BeFalse();
        interval.ToString().Should().Be("0.1 to 0.2");
        (interval with { Confidence = 0.95 }).ToString().Should().Be("0.1 to 0.2 (95 %)");
        FluentActions.Invoking(() => interval.Meets(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Figures_outside_their_range_are_refused(double bad)
    {
        FluentActions.Invoking(() => Figures with { BaseValue = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("BaseValue is*");
        FluentActions.Invoking(() => Figures with { TargetValue = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("TargetValue is*");
        if (bad != 0)
        {
            FluentActions.Invoking(() => Figures with { BaseRounding = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("BaseRounding is*");
            FluentActions.Invoking(() => Figures with { TargetRounding = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("TargetRounding is*");
            FluentActions.Invoking(() => Figures with { StatedRateRounding = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("StatedRateRounding is*");
            FluentActions.Invoking(() => Figures with { StatedRate = bad }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("StatedRate is*");
        }
    }

    private static ForecastFigures Figures { get; } = new() { BaseYear = 2024, BaseValue = 100, TargetYear = 2026, TargetValue = 200 };
}
