using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Serving;

public class ServingPlanTests
{
    private static readonly IKoreanLlmCatalog Default = KoreanLlmCatalog.Default;

    private static readonly ServingNeeds Needs = new()
    {
        ContextTokens = 8192,
        Sequences = 16,
        Accelerators = [Default.Accelerators["nvidia-h100-sxm-80gb"], Default.Accelerators["nvidia-l40s"]],
        Formats = [WeightFormat.Bf16, WeightFormat.Fp8],
        Models = new ModelRequirements { OpenWeights = true, Scores = [new ScoreRequirement { Benchmark = "kmmlu", AtLeast = 55 }] },
    };

    [Fact]
    public void Every_option_fits_or_may_and_certain_ones_come_first()
    {
        var plan = Default.PlanServing(Needs);

        plan.Options.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(20);
        plan.Options.Should().OnlyContain(o => o.Fit.Value.Decision != Answer.No && o.Request.Devices <= 8 && o.Fit.Value.Devices == o.Request.Devices);
        plan.Options.SkipWhile(o => o.Decision == Answer.Yes).Should().NotContain(o => o.Decision == Answer.Yes);
        plan.Options.Where(o => o.Decision == Answer.Yes).Should().OnlyContain(o => o.Fit.Value.Fits && o.Selected.Answer == Answer.Yes && o.Selected.Scores[0].Value >= 55);
        plan.Options.Should().OnlyContain(o => o.Reason.Korean!.StartsWith("장치 ") && o.Reason.English.Contains(" of "));
    }

    [Fact]
    public void Devices_are_the_fewest_on_which_it_certainly_fits()
    {
        foreach (var option in Default.PlanServing(Needs).Options.Where(o => o.Fit.Value is { Fits: true, IsShapeKnown: true } && o.Request.Devices > 1))
        {
            var model = Default.ArchitectureOf(option.Model)!.Model;
            Enumerable.Range(1, option.Request.Devices - 1).Where(fewer => InferenceCalculator.EstimateFit(model, option.Request with { Devices = fewer }).Value.Fits).Should().BeEmpty();
        }
    }

    [Fact]
    public void Prices_of_the_caller_rank_and_options_without_one_come_after()
    {
        var priced = Needs with { PricePerDeviceHour = ImmutableDictionary<string, Money>.Empty.Add("nvidia-l40s", new Money { Amount = 1, Currency = "USD" }) };

        var certain = Default.PlanServing(priced with { MaximumOptions = 1000 }).Options.Where(o => o.Decision == Answer.Yes).ToList();

        certain.SkipWhile(o => o.PerHour is not null).Should().OnlyContain(o => o.PerHour == null);
        certain.Where(o => o.PerHour is not null).Should().BeInAscendingOrder(o => o.PerHour!.Amount).And.OnlyContain(o => o.PerHour!.Amount == o.Request.Devices);
        FluentActions.Invoking(() => Default.PlanServing(priced with { PricePerDeviceHour = priced.PricePerDeviceHour.Add("nvidia-h100-sxm-80gb", Fixtures.Won(3000)) }))
            .Should().Throw<ArgumentException>().WithMessage("PricePerDeviceHour is in KRW, USD: expected one currency.*");
    }

    [Fact]
    public void A_ceiling_below_the_speed_asked_for_refuses_and_none_promises()
    {
        var fast = Default.PlanServing(Needs with { TokensPerSecond = 30, MaximumOptions = 1000 });

        fast.Options.Should().OnlyContain(o => o.Ceiling == null || o.Ceiling.Value.TokensPerSecondPerSequence >= 30);
        fast.Options.Where(o => o.Decision == Answer.Yes).Should().OnlyContain(o => o.Ceiling != null);
        fast.Options.Length.Should().BeLessThan(Default.PlanServing(Needs with { MaximumOptions = 1000 }).Options.Length);
    }

    [Fact]
    public void What_fits_nowhere_is_counted_and_what_fails_a_requirement_is_not()
    {
        var small = Default.PlanServing(Needs with { MaximumDevices = 1, Models = new ModelRequirements { MinimumParameters = 200_000_000_000 } });

        small.Options.Should().NotContain(o => o.Decision == Answer.Yes, "none of that size fits on one device for certain");
        small.ModelsThatFitNowhere.Should().BePositive();
        FluentActions.Invoking(() => Default.PlanServing(Needs with { Accelerators = [] })).Should().Throw<ArgumentException>().WithMessage("Accelerators is empty*");
        FluentActions.Invoking(() => Default.PlanServing(Needs with { Formats = [] })).Should().Throw<ArgumentException>().WithMessage("Formats is empty*");
        FluentActions.Invoking(() => Default.PlanServing(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Needs with { Sequences = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Sequences is 0*");
    }
}
