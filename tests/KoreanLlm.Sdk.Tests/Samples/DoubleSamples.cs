namespace KoreanLlm.Sdk.Tests.Samples;

public class DoubleSamples
{
    [Fact]
    public void A_catalog_of_a_few_entities()
    {
        #region few
        var small = new Model { Id = "small", Name = new LocalizedText { English = "Small" }, Developers = ["acme"], Domain = ModelDomain.Legal, TotalParameters = 3_000_000_000 };
        var large = new Model { Id = "large", Name = new LocalizedText { English = "Large" }, Developers = ["acme"], Domain = ModelDomain.Legal, TotalParameters = 70_000_000_000 };
        IKoreanLlmCatalog few = KoreanLlmCatalog.Of(new DateOnly(2026, 12, 1), small, large);
        var chosen = few.Select(new ModelRequirements { MaximumParameters = 8_000_000_000 }).Candidates.Single().Model; // small
        #endregion

        chosen.Should().BeSameAs(small);
    }

    [Fact]
    public void Sets()
    {
        #region sets
        var catalog = KoreanLlmCatalog.Default;
        var byAnyName = catalog.Models.Find("엑사원 4.0 32B"); // null on a miss
        var byId = catalog.Models.FindById("exaone-4.0-32b"); // looks at no names, so loads no other model
        var atRunTime = catalog.Find(EntityKind.Model, "exaone-4.0-32b"); // ids are unique within a kind
        EntitySet<Model> set = [byId!]; // a set of one's own
        #endregion

        new CatalogEntity?[] { byAnyName, byId, atRunTime, set[0] }.Should().OnlyContain(entity => ReferenceEquals(entity, byId));
    }
}
