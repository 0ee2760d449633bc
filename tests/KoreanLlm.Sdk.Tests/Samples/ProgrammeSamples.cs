using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public class ProgrammeSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Teams_of_the_programme()
    {
        #region teams
        foreach (var team in catalog.Consortia)
        {
            Console.WriteLine($"{team.Name.English}: {team.StatusOn(catalog.Date)}, {team.MembersOn(team.Events[0].On).Length} members at first");
            foreach (var step in team.Events)
            {
                Console.WriteLine($"  {step.On:yyyy-MM-dd} {step.Kind} {step.Reason?.English} ({catalog.Sources[step.SourceId].Publisher})");
            }
        }
        #endregion

        catalog.Consortia.Should().OnlyContain(team => !team.Events.IsEmpty);
    }

    [Fact]
    public void Totals_in_circulation()
    {
        #region budgets
        foreach (var total in catalog.Initiatives["sovereign-ai-foundation-model"].Budgets)
        {
            Console.WriteLine($"{total.Amount}: {total.Covers} ({total.Period}; {catalog.Sources[total.SourceId].Publisher}, {total.Confidence})");
        }
        #endregion

        catalog.Initiatives["sovereign-ai-foundation-model"].Budgets.Length.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Forecasts_beside_each_other()
    {
        #region forecasts
        foreach (var scope in catalog.Forecasts.GroupBy(f => (f.Region, Market: f.Market.English)))
        {
            Console.WriteLine($"-- {scope.Key.Region}, {scope.Key.Market}");
            foreach (var forecast in scope)
            {
                var stated = forecast.StatedGrowthRate is { } rate ? $"{rate:P1} stated" : "no rate stated";
                var computed = forecast is { BaseValue: not null, TargetValue: not null }
                    ? $"{GrowthCalculator.AuditForecast(forecast).ImpliedRate:P1} computed"
                    : "one value only";
                Console.WriteLine($"{forecast.Publisher}, {forecast.BaseYear} to {forecast.TargetYear}: {stated}, {computed}");
            }
        }
        #endregion

        catalog.Forecasts.Select(f => f.Region).Distinct().Should().HaveCountGreaterThan(1);
    }
}
