using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class ServingSamples : PrintedSamples
{
    private const string Page = "guides/serving.md";

    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void A_plan_for_a_help_desk()
    {
        #region plan
        // 16 requests at once with 8,192 tokens each, a model that may be used commercially and has 60 or more on KMMLU, on rented devices.
        var plan = catalog.PlanServing(new ServingNeeds
        {
            ContextTokens = 8192,
            Sequences = 16,
            TokensPerSecond = 20,
            Models = new ModelRequirements { OpenWeights = true, CommercialUse = true, Scores = [new ScoreRequirement { Benchmark = "KMMLU", AtLeast = 60 }] },
            Accelerators = [catalog.Accelerators["nvidia-h100-sxm-80gb"], catalog.Accelerators["nvidia-l40s"], catalog.Accelerators["nvidia-rtx-4090"]],
            Formats = [WeightFormat.Bf16, WeightFormat.Fp8],
            PricePerDeviceHour = ImmutableDictionary<string, Money>.Empty
                .Add("nvidia-h100-sxm-80gb", new Money { Amount = 2.5m, Currency = "USD" })
                .Add("nvidia-l40s", new Money { Amount = 1m, Currency = "USD" })
                .Add("nvidia-rtx-4090", new Money { Amount = 0.5m, Currency = "USD" }),
            MaximumOptions = 5,
        });
        foreach (var option in plan.Options)
        {
            Console.WriteLine($"{option}: {option.PerHour}, {option.Decision}");
            Console.WriteLine($"  {option.Reason.English}");
        }
        #endregion

        ShouldPrintWhatThePageSays(Page, "plan");
    }
}
