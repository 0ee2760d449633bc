namespace KoreanLlm.Sdk.Tests.Dataset.Overlays;

/// <summary>An overlay that was written for version 0.1.0 reads on.</summary>
public class EarlierOverlayTests
{
    private static readonly KoreanLlmCatalog Catalog =
        new CatalogBuilder().AddOverlayFile(RepositoryRoot.Combine("tests", "KoreanLlm.Sdk.Tests", "Dataset", "Overlays", "overlay-0.1.0.json")).Build();

    [Fact]
    public void A_new_model_is_read_without_the_members_that_came_later()
    {
        var model = Catalog.Models["ours-7b"];

        (model.TotalParameters, model.Task, model.TotalParametersRounding, model.NativeContextLength).Should().Be((7_000_000_000, null, null, null));
        model.License!.Rules.Should().BeEmpty();
        var endpoint = model.Endpoints.Single();
        (endpoint.Prices[0].PerTokens, endpoint.Prices[0].Input.Amount, endpoint.ListedOn).Should().Be((1_000_000, 0.5m, null));
    }

    [Fact]
    public void Tables_patches_and_every_other_kind_are_read()
    {
        Catalog.Results["our-table/ours-7b/kmmlu"].Should().BeEquivalentTo(new { Value = 61.5, StandardError = (double?)null, Metric = (string?)null });
        Catalog.Models["exaone-4.0-32b"].ContextLength.Should().Be(65_536);
        Catalog.ReferenceModels["theirs-70b"].License.Should().BeNull();
        Catalog.Accelerators["our-card"].UsableMemory.Should().BeNull();
        Catalog.Forecasts["our-forecast"].Measure.Should().BeNull();
        Catalog.Sources["our-lab"].PublisherId.Should().BeNull();
    }

    [Fact]
    public void A_model_without_a_task_is_undecided_where_a_task_is_asked_for() =>
        Catalog.Select(new ModelRequirements { Task = ModelTask.TextGeneration }).Undecided.Single(m => m.Model.Id == "ours-7b")
            .Findings.Single().Answer.Should().Be(Answer.CannotTell);
}
