namespace KoreanLlm.Sdk.Tests.Samples;

public class ModelSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Is_it_still_served()
    {
        #region lifecycle
        var model = catalog.Models["Solar Pro 2"];
        Console.WriteLine(model.StageOn(catalog.Date)); // Retired
        foreach (var step in model.Lifecycle)
        {
            Console.WriteLine($"{step.On} {step.Stage} {step.ReplacedBy}");
        }
        #endregion

        model.StageOn(catalog.Date).Should().Be(LifecycleStage.Retired);
        model.Lifecycle.Should().Contain(e => e.ReplacedBy != null);
    }

    [Fact]
    public void Endpoints_and_prices()
    {
        #region endpoints
        var selection = catalog.Select(new ModelRequirements { ReasoningModes = [ReasoningMode.Hybrid, ReasoningMode.Always], Api = ApiStyle.OpenAICompatible, Available = true });
        foreach (var candidate in selection.Candidates)
        {
            foreach (var endpoint in candidate.Model.Endpoints.Where(e => e.ApiStyle == ApiStyle.OpenAICompatible))
            {
                var price = endpoint.Prices.LastOrDefault();
                Console.WriteLine($"{endpoint.ModelId} at {endpoint.BaseUrl}: {price?.Input} / {price?.Output}, seen {price?.ObservedOn:yyyy-MM-dd}");
            }
        }
        #endregion

        selection.Candidates.Should().NotBeEmpty();
    }

    [Fact]
    public void Where_a_model_comes_from()
    {
        #region lineage
        for (var id = "a.x-4.0"; id is not null;)
        {
            if (catalog.Models.TryGet(id, out var model))
            {
                Console.WriteLine($"{model.Name.English}: {model.Origin}, {model.License?.Name}");
                id = model.BaseModel;
            }
            else
            {
                Console.WriteLine($"{catalog.ReferenceModels[id].Name.English} (foreign)");
                id = null;
            }
        }
        #endregion

        catalog.Models["a.x-4.0"].BaseModel.Should().NotBeNull();
    }
}
