using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples.Questions;

public class ChoosingQuestions(ITestOutputHelper output)
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Which_small_open_models_may_a_company_use()
    {
        #region small-open-commercial
        var selection = catalog.Select(new ModelRequirements
        {
            OpenWeights = true,
            CommercialUse = true,
            MaximumParameters = 10_000_000_000,
            ReleasedFrom = new DateOnly(2025, 7, 1),
        });
        foreach (var candidate in selection.Candidates)
        {
            output.WriteLine($"{candidate.Model.Name.English}: {candidate.Model.TotalParameters:N0}, {candidate.Model.ReleasedOn}, {candidate.Model.License!.Identifier}");
        }

        foreach (var undecided in selection.Undecided)
        {
            output.WriteLine($"perhaps {undecided.Model.Name.English}: {string.Join(" ", undecided.Reasons)}");
        }

        foreach (var rejected in selection.Rejected)
        {
            output.WriteLine($"not {rejected.Model.Name.English}: {string.Join(" ", rejected.Reasons)}");
        }
        #endregion

        selection.Candidates.Select(c => c.Model.Id).Should().Contain(["a.x-4.0-light", "midm-2.0-mini"]).And.NotContain("exaone-4.0-1.2b");
        selection.Candidates.Should().OnlyContain(c => c.Model.TotalParameters <= 10_000_000_000 && c.Model.OpenWeights == true && c.Model.License!.CommercialUse != CommercialUse.Prohibited);
        selection.Rejected.Single(r => r.Model.Id == "exaone-4.0-1.2b").Reasons.Should().ContainSingle().Which.Requirement.Should().Be(Requirement.CommercialUse);
        (selection.Candidates.Length + selection.Undecided.Length + selection.Rejected.Length).Should().Be(catalog.Models.Count);
    }

    [Fact]
    public void What_runs_on_two_H100_in_a_hospital()
    {
        #region two-h100
        var selection = catalog.Select(new ModelRequirements
        {
            Hardware = new FitRequest
            {
                Accelerator = catalog.Accelerators["H100 80GB"],
                Devices = 2,
                Weights = WeightFormat.Int8,
                ContextTokens = 32_768,
                Sequences = 8,
            },
        });
        foreach (var candidate in selection.Candidates)
        {
            output.WriteLine($"{candidate.Model.Name.English}: {candidate.Findings[0].Reason.English}"); // weights, cache, usable memory, most sequences
        }

        foreach (var undecided in selection.Undecided)
        {
            output.WriteLine($"perhaps {undecided.Model.Name.English}: {string.Join(" ", undecided.Reasons)}");
        }

        foreach (var rejected in selection.Rejected)
        {
            output.WriteLine($"not {rejected.Model.Name.English}: {string.Join(" ", rejected.Reasons)}");
        }
        #endregion

        selection.Candidates.Select(c => c.Model.Id).Should().Contain(["exaone-4.0-32b", "hyperclova-x-seed-think-14b"]).And.NotContain("a.x-k1");
        selection.Rejected.Single(r => r.Model.Id == "a.x-k1").Reasons.Single().Answer.Should().Be(Answer.No);
        selection.Undecided.Single(r => r.Model.Id == "hyperclova-x-think").Reasons.Single().Answer.Should().Be(Answer.CannotTell);
    }

    [Fact]
    public void Which_reasoning_models_are_served_with_an_OpenAI_compatible_endpoint()
    {
        #region reasoning-endpoints
        var selection = catalog.Select(new ModelRequirements
        {
            ReasoningModes = [ReasoningMode.Hybrid, ReasoningMode.Always],
            Api = ApiStyle.OpenAICompatible,
            Available = true,
        });
        foreach (var model in selection.Candidates.Select(c => c.Model))
        {
            foreach (var price in model.Endpoints.Where(e => e.IsOpenOn(catalog.Date) == Answer.Yes).SelectMany(e => e.Prices))
            {
                output.WriteLine($"{model.Name.English}: {price.Input} in, {price.Output} out per million tokens, read on {price.ObservedOn:yyyy-MM-dd}");
            }
        }
        #endregion

        selection.Candidates.Select(c => c.Model.Id).Should().Contain("solar-pro-4").And.NotContain("solar-pro-2");
        selection.Candidates.SelectMany(c => c.Model.Endpoints).SelectMany(e => e.Prices).Should().NotBeEmpty();
    }

    [Fact]
    public void Is_Solar_Pro_2_still_served_and_what_replaced_it()
    {
        #region still-served
        var model = catalog.Models["Solar Pro 2"];
        output.WriteLine($"Today: {model.StageOn(catalog.Date)}");
        foreach (var step in model.Lifecycle)
        {
            output.WriteLine($"{step.On} {step.Stage} {step.ReplacedBy} {step.Note}");
        }
        #endregion

        model.StageOn(catalog.Date).Should().Be(LifecycleStage.Retired);
        model.StageOn(new DateOnly(2025, 12, 1)).Should().Be(LifecycleStage.Released);
        catalog.Models[model.Lifecycle.Last().ReplacedBy!].Family.Should().StartWith("Solar");
    }

    [Fact]
    public void What_runs_on_a_device_with_six_gigabytes()
    {
        #region on-device
        var phone = new Accelerator
        {
            Id = "our-device",
            Name = new LocalizedText { English = "Our device" },
            Vendor = "ours",
            MemoryBytes = ByteCount.FromGigabytes(6).Bytes,
        };
        var selection = catalog.Select(new ModelRequirements
        {
            CommercialUse = true,
            OpenWeights = true,
            Hardware = new FitRequest { Accelerator = phone, Weights = WeightFormat.Q4KM, ContextTokens = 8_192 },
        });
        foreach (var candidate in selection.Candidates)
        {
            output.WriteLine($"{candidate.Model.Name.English}: {string.Join(" ", candidate.Findings.Select(f => f.Reason.English))}");
        }
        #endregion

        selection.Candidates.Should().NotBeEmpty();
        selection.Candidates.Should().OnlyContain(c => c.Model.TotalParameters < 9_000_000_000 && c.Model.License!.CommercialUse != CommercialUse.Prohibited);
        selection.Rejected.Single(r => r.Model.Id == "exaone-4.0-1.2b").Reasons.Select(r => r.Requirement).Should().Equal(Requirement.CommercialUse);
    }
}
