namespace KoreanLlm.Sdk.Tests.Catalog.Doubles;

/// <summary>Catalogs for tests: of a few entities, faked, and around another one. Every question answers on each.</summary>
public class DoubleTests
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    private static readonly Model Own = Fixtures.Model("own", m => m with { BaseModel = "nobody-knows", ReleasedOn = new PartialDate(2026, 3), Endpoints = [new ModelEndpoint { Provider = "p", ModelId = "own-api", ApiStyle = ApiStyle.Native }] });

    public static TheoryData<string> Doubles() => ["few", "loose", "fake", "none", "wrapped"];

    [Theory]
    [MemberData(nameof(Doubles))]
    public void Every_question_answers(string name)
    {
        var catalog = Make(name);
        var model = catalog.Models.Count > 0 ? catalog.Models[0] : Own;

        catalog.Search("own").Length.Should().Be(Math.Min(1, catalog.Models.Count));
        catalog.Select(new ModelRequirements { Task = ModelTask.TextGeneration, OpenWeights = true, Scores = [.. catalog.Benchmarks.Select(b => new ScoreRequirement { Benchmark = b.Id, AtLeast = 50 })] }).Should().NotBeNull();
        catalog.Audit().Length.Should().Be(catalog.Claims.Count);
        catalog.ObligationsFor(model, new Deployment { ServesKorea = true, Generative = true }).Should().NotBeNull();
        catalog.TrainingComputeOf(model).Should().NotBeNull();
        catalog.EvidenceFor(model, "developers").Should().NotBeNull();
        catalog.StateOf(model, "totalParameters").Should().Be(FactState.Unknown);
        catalog.ConflictsFor(model, "totalParameters").Should().BeEmpty();
        catalog.Cite(model, "developers").Should().NotBeNull();
        catalog.ScoreConflicts().Should().NotBeNull();
        catalog.Models.Select(m => m.Id).Chunk(2).Where(pair => pair.Length == 2).Select(pair => catalog.Compare(pair)).Should().NotContain(comparisons => !comparisons.IsEmpty);
        catalog.Diff(KoreanLlmCatalog.Of(Day, Own)).Should().NotBeNull();
        catalog.AsOf(new DateOnly(2020, 1, 1)).Models.Should().NotBeNull();
        catalog.Tabulate(catalog.Models).Should().NotBeNull();
        catalog.Dataset.Coverage.Should().NotBeNull();
        catalog.Entities(EntityKind.Model).Count.Should().Be(catalog.Models.Count);
        catalog.Find(EntityKind.Model, "own").Should().Be(catalog.Models.Count > 0 ? Own : null);
        foreach (var benchmark in catalog.Benchmarks)
        {
            catalog.Ranking(benchmark.Id).Should().NotBeNull();
        }
    }

    [Fact]
    public void Entities_given_are_there_as_they_are()
    {
        var catalog = KoreanLlmCatalog.Of(Day, Own, KoreanLlmCatalog.Default.Organizations[0]);

        catalog.Models["OWN NAME"].Should().BeSameAs(Own);
        (catalog.Models.Count, catalog.Organizations.Count, catalog.Results.Count, catalog.Date).Should().Be((1, 1, 0, Day));
        catalog.Dataset.Sha256.Should().NotBe(KoreanLlmCatalog.Of(Day).Dataset.Sha256);
    }

    [Fact]
    public void Two_of_an_id_are_refused()
    {
        var act = () => KoreanLlmCatalog.Of(Day, Own, Own with { Family = "other" });

        act.Should().Throw<DatasetFormatException>().WithMessage("*'own' is given twice*");
    }

    [Fact]
    public void A_null_entity_is_refused()
    {
        var act = () => KoreanLlmCatalog.Of(Day, Own, null!);

        act.Should().Throw<ArgumentNullException>().WithParameterName("entities");
    }

    [Fact]
    public void A_set_is_made_of_entities_and_answers_to_their_names()
    {
        EntitySet<Model> set = [Own];

        set.Find("own name").Should().BeSameAs(Own);
        set.Find("nobody").Should().BeNull();
        set.Contains("Own-Name").Should().BeTrue();
        set.Contains("nobody").Should().BeFalse();
        set.FindById("own").Should().BeSameAs(Own);
        set.FindById("own name").Should().BeNull("a name is no id");
        set.ContainsId("own").Should().BeTrue();
        set.ContainsId("OWN").Should().BeFalse();
    }

    [Fact]
    public void A_type_that_is_no_kind_is_refused()
    {
        var act = () => KoreanLlmCatalog.Default.Entities<CatalogEntity>();

        act.Should().Throw<ArgumentException>().WithMessage("*CatalogEntity*no kind*");
        var unknown = () => KoreanLlmCatalog.Default.Entities(new EntityKind("dream"));
        unknown.Should().Throw<ArgumentException>().WithMessage("*dream*model, reference-model*");
    }

    private static IKoreanLlmCatalog Make(string name)
    {
        var loose = KoreanLlmCatalog.Default.Results.First(r => r.BenchmarkId == "kmmlu");
        return name switch
        {
            "few" => KoreanLlmCatalog.Of(Day, Own, Fixtures.Model("second")),
            "loose" => KoreanLlmCatalog.Of(
                Day,
                Own,
                loose with { Evidence = [], SystemId = "own" },
                KoreanLlmCatalog.Default.Claims[0],
                KoreanLlmCatalog.Default.Consortia[0],
                KoreanLlmCatalog.Default.Guidelines[0],
                KoreanLlmCatalog.Default.Benchmarks["kmmlu"],
                KoreanLlmCatalog.Default.Forecasts[0]),
            "fake" => new FakeCatalog(Own, Fixtures.Model("second")),
            "none" => new FakeCatalog(),
            _ => new Wrapped(new FakeCatalog(Own, Fixtures.Model("second"))),
        };
    }

    private sealed class Wrapped(IKoreanLlmCatalog inner) : IKoreanLlmCatalog
    {
        public DatasetInfo Dataset => inner.Dataset;

        public DateOnly Date => inner.Date;

        public bool LooksAhead => inner.LooksAhead;

        public IReadOnlyList<CatalogEntity> Undecided => inner.Undecided;

        public EntitySet<T> Entities<T>()
            where T : CatalogEntity => inner.Entities<T>();

        public IKoreanLlmCatalog AsOf(DateOnly day) => inner.AsOf(day);
    }
}
