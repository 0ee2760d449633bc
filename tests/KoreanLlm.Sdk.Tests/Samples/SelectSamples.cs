using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public class SelectSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Small_open_models_a_company_may_use()
    {
        #region licence
        var selection = catalog.Select(new ModelRequirements
        {
            OpenWeights = true,
            CommercialUse = true,
            MaximumParameters = 10_000_000_000,
            ReleasedFrom = new DateOnly(2025, 7, 1),
        });
        foreach (var candidate in selection.Candidates)
        {
            Console.WriteLine($"{candidate.Model.Name.English}: {candidate.Model.License!.Name}");
        }

        foreach (var reason in selection.Rejected.Single(r => r.Model.Id == "exaone-4.0-1.2b").Reasons)
        {
            Console.WriteLine(reason); // the licence prohibits it
        }
        #endregion

        selection.Candidates.Select(c => c.Model.Id).Should().Contain("a.x-3.1-light").And.NotContain("exaone-4.0-1.2b");
    }

    [Fact]
    public void What_fits_on_two_H100()
    {
        #region hardware
        var h100 = catalog.Accelerators["H100 80GB"];
        var hospital = catalog.Select(new ModelRequirements
        {
            Hardware = new FitRequest { Accelerator = h100, Devices = 2, Weights = WeightFormat.Int8, ContextTokens = 32_768, Sequences = 8 },
        });
        var exaone = hospital.Find("exaone-4.0-32b")!.Find(Requirement.Hardware)!;
        Console.WriteLine(exaone.Reason.English);
        Console.WriteLine($"{hospital.Candidates.Length} fit, {hospital.Undecided.Length} cannot be told, {hospital.Rejected.Length} do not fit");
        #endregion

        exaone.Answer.Should().Be(Answer.Yes);
        hospital.Undecided.Should().NotBeEmpty();
        hospital.Rejected.Select(r => r.Model.Id).Should().Contain("a.x-k1");
    }
}
