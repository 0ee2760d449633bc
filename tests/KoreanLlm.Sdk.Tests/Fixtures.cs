using System.Collections.Immutable;
using System.Text;

namespace KoreanLlm.Sdk.Tests;

/// <summary>Small made-up entities for tests of behaviour; tests of facts use the real catalog.</summary>
internal static class Fixtures
{
    public static readonly DateOnly ReadOn = new(2026, 11, 24);

    public static Model Model(string id, Func<Model, Model>? change = null)
    {
        var model = new Model { Id = id, Name = Text(id + " name"), Developers = ["lg-ai-research"], Domain = ModelDomain.General };
        return change is null ? model : change(model);
    }

    public static RegulatoryGuideline Law(string id, ObligationTrigger trigger, Func<RegulatoryGuideline, RegulatoryGuideline>? change = null)
    {
        var law = new RegulatoryGuideline
        {
            Id = id,
            Name = Text(id + " name"),
            Kind = InstrumentKind.Act,
            Authority = "nobody",
            Jurisdiction = "KR",
            Status = GuidelineStatus.InForce,
            InForceFrom = new DateOnly(2026, 1, 22),
            Obligations = [new Obligation { Id = "duty", Article = "1", Duty = Text("Do it."), Trigger = trigger }],
        };
        return change is null ? law : change(law);
    }

    public static LocalizedText Text(string english) => new() { English = english };

    public static Money Won(decimal amount) => new() { Amount = amount, Currency = "KRW" };

    public static KoreanLlmCatalog With(CatalogOverlay overlay) => new CatalogBuilder().AddOverlay(overlay).Build();

    public static CatalogOverlay Overlay(params ImmutableArray<Model> models) => new() { Name = "test", ReadOn = ReadOn, Models = models };

    public static KoreanLlmCatalog WithJson(string json) => new CatalogBuilder().AddOverlayStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
