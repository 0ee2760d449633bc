using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Checks;

/// <summary>Asks a catalog every question it answers, so that data which it accepted and cannot answer for are found.</summary>
public static class EveryQuestion
{
    private const int Systems = 12;

    private static readonly EntityKind[] Kinds =
    [
        EntityKind.Model, EntityKind.ReferenceModel, EntityKind.Benchmark, EntityKind.Result, EntityKind.Organization, EntityKind.Initiative, EntityKind.Consortium, EntityKind.Guideline,
        EntityKind.Forecast, EntityKind.Accelerator, EntityKind.License, EntityKind.Measurement, EntityKind.EngineProfile, EntityKind.Claim, EntityKind.Source,
    ];

    /// <summary>Asks them; whatever a question throws comes through.</summary>
    public static void Ask(KoreanLlmCatalog catalog)
    {
        Entities(catalog);
        Scores(catalog);
        Models(catalog);
        catalog.Audit();
        Tables(catalog);
        Time(catalog);
        Export(catalog);
    }

    private static void Entities(KoreanLlmCatalog catalog)
    {
        foreach (var kind in Kinds)
        {
            foreach (var entity in catalog.Entities(kind).Where(IsLaid).Concat(catalog.Entities(kind).Take(2)).Take(Systems))
            {
                foreach (var member in entity.Evidence.SelectMany(e => e.Members).Distinct())
                {
                    catalog.EvidenceFor(entity, member);
                    catalog.ConflictsFor(entity, member);
                    catalog.StateOf(entity, member);
                    foreach (var style in Enum.GetValues<CitationStyle>())
                    {
                        catalog.Cite(entity, member, style);
                    }
                }

                catalog.Search(entity.Name.English);
                catalog.Search(entity.Id);
                _ = entity.ToString();
            }
        }

        catalog.Search("엑사원");
        _ = catalog.Dataset.Counts.Count + catalog.Dataset.Coverage.Length + catalog.Dataset.NewestFact.DayNumber;
        catalog.Dataset.Stale(TimeSpan.FromDays(30), catalog.Date);
    }

    private static bool IsLaid(CatalogEntity entity) => entity.Evidence.Any(e => e.Layer != Evidence.EmbeddedLayer);

    private static void Scores(KoreanLlmCatalog catalog)
    {
        catalog.ScoreConflicts();
        foreach (var benchmark in catalog.Benchmarks)
        {
            catalog.Ranking(benchmark.Id);
            catalog.Ranking(benchmark.Id, new ComparisonOptions { AllowDifferentSettings = true });
        }

        var laid = catalog.Results.Where(IsLaid).Select(r => r.SystemId);
        var systems = laid.Concat(catalog.Models.Select(m => m.Id)).Where(s => catalog.Models.ContainsId(s) || catalog.ReferenceModels.ContainsId(s)).Distinct().Take(Systems).ToList();
        catalog.Compare(systems);
    }

    private static void Models(KoreanLlmCatalog catalog)
    {
        var devices = catalog.Accelerators.Where(a => IsLaid(a)).Concat(catalog.Accelerators).Take(2).ToList();
        var scores = catalog.Benchmarks.Where(b => IsLaid(b)).Concat(catalog.Benchmarks).Take(2).Select(b => new ScoreRequirement { Benchmark = b.Id, AtLeast = 1 });
        var asked = new ModelRequirements
        {
            CommercialUse = true,
            OpenWeights = true,
            Available = true,
            Served = true,
            MinimumContext = 1,
            MaximumParameters = long.MaxValue,
            Languages = ["ko"],
            Scores = [.. scores],
        };
        catalog.Select(asked);
        catalog.Select(new ModelRequirements { On = catalog.Date.AddYears(-1) });
        foreach (var device in devices)
        {
            catalog.Select(new ModelRequirements { Hardware = Fit(device, 1) });
            catalog.Select(new ModelRequirements { Hardware = Fit(device, int.MaxValue) });
            foreach (var engine in catalog.EngineProfiles.Where(e => IsLaid(e)).Take(2))
            {
                catalog.Select(new ModelRequirements { Hardware = Fit(device, 4) with { Engine = engine } });
            }
        }

        if (devices.Count > 0)
        {
            catalog.PlanServing(new ServingNeeds { ContextTokens = 4096, Sequences = 8, Accelerators = [.. devices], Formats = [WeightFormat.Bf16] });
            catalog.PlanServing(new ServingNeeds { ContextTokens = 1, Sequences = int.MaxValue, Accelerators = [.. devices], Formats = [WeightFormat.Bf16] });
        }

        Deployment[] deployments =
        [
            new(),
            new()
            {
                Generative = true, HighImpact = false, ServesKorea = true, Domain = ModelDomain.General, DailyUsers = long.MaxValue, AddedTrainingCompute = double.MaxValue,
                TotalRevenue = new Money { Amount = decimal.MaxValue, Currency = "KRW" }, ServiceRevenue = new Money { Amount = 0, Currency = "USD" },
            },
        ];
        foreach (var model in catalog.Models)
        {
            catalog.ObligationsFor(model, deployments[0]);
            catalog.TrainingComputeOf(model);
            catalog.RulesFor(model);
            catalog.ArchitectureOf(model);
            catalog.PricesOf(model);
        }

        foreach (var model in catalog.Models.Where(m => IsLaid(m)).Concat(catalog.Models).Take(Systems))
        {
            catalog.ObligationsFor(model, deployments[1]);
            catalog.Identify(model.Id);
            catalog.ServedAs(model.Id);
        }
    }

    private static FitRequest Fit(Accelerator device, int sequences) =>
        new() { Accelerator = device, Devices = 8, Weights = WeightFormat.Bf16, ContextTokens = sequences == int.MaxValue ? long.MaxValue : 4096, Sequences = sequences };

    private static void Tables(KoreanLlmCatalog catalog)
    {
        foreach (var table in new[] { catalog.Tabulate(catalog.Search("ko")), catalog.Tabulate(catalog.ScoreConflicts()), catalog.Audit().Tabulate() })
        {
            table.ToCsv();
            table.ToMarkdown();
        }
    }

    private static void Time(KoreanLlmCatalog catalog)
    {
        foreach (var day in new[] { DateOnly.MinValue, catalog.Date.AddYears(-2), catalog.Date, DateOnly.MaxValue })
        {
            var then = catalog.AsOf(day);
            then.Diff(catalog);
            then.Audit();
            then.ScoreConflicts();
            then.Search("한국어");
        }
    }

    private static void Export(KoreanLlmCatalog catalog)
    {
        using var stream = new MemoryStream();
        catalog.ExportJson(stream);
        var again = new CatalogBuilder().WithoutEmbeddedData().AddOverlayBytes(stream.ToArray(), "export").Build();
        var differences = again.Diff(catalog);
        if (!differences.IsEmpty)
        {
            throw new InvalidOperationException($"The catalog's own export, read again, differs in {differences.Length} entities, first {differences[0]}.");
        }
    }
}
