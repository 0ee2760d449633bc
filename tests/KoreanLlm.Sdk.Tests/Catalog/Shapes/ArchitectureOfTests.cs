using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Catalog.Shapes;

public class ArchitectureOfTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    private static readonly TransformerArchitecture Shape = Plain.Models["a.x-3.1-light"].Architecture!;

    private static readonly long Total = InferenceCalculator.CountParameters(Shape).Total;

    [Fact]
    public void A_shape_of_its_own_is_no_conclusion()
    {
        var shape = Plain.ArchitectureOf(Plain.Models["a.x-3.1-light"])!;

        (shape.IsDerived, shape.Architecture).Should().Be((false, Shape));
        shape.Evidence.Should().NotBeEmpty().And.OnlyContain(e => e.Supports("architecture"));
    }

    [Fact]
    public void A_tuned_model_has_the_shape_of_its_base_and_says_so()
    {
        var model = Plain.Models["ko-reason-ax3.1-7b-0831"];
        model.Architecture.Should().BeNull();

        var shape = Plain.ArchitectureOf(model)!;

        (shape.IsDerived, shape.Model.Architecture, shape.Model.Id).Should().Be((true, Shape, model.Id));
        shape.From.Should().Equal("a.x-3.1-light");
        shape.Evidence.Should().Contain(e => e.Supports("architecture")).And.Contain(e => e.Supports("baseModel"));
    }

    [Fact]
    public void A_line_of_bases_is_followed_to_its_end()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Made("one", "a.x-3.1-light", ModelOrigin.FineTuned), Made("two", "one", ModelOrigin.Quantized)));

        catalog.ArchitectureOf(catalog.Models["two"])!.From.Should().Equal("one", "a.x-3.1-light");
    }

    [Fact]
    public void A_shape_that_was_changed_or_may_have_been_is_not_taken_over()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(
            Made("upscaled", "a.x-3.1-light", ModelOrigin.Upscaled),
            Made("unsaid", "a.x-3.1-light", null),
            Made("trained-on", "a.x-3.1-light", ModelOrigin.ContinuedPretraining),
            Made("larger", "a.x-3.1-light", ModelOrigin.FineTuned) with { TotalParameters = 8_000_000_000, TotalParametersRounding = 100_000_000 },
            Made("same", "a.x-3.1-light", ModelOrigin.ContinuedPretraining) with { TotalParameters = Total, TotalParametersRounding = 1 }));

        catalog.Models.Where(m => m.BaseModel == "a.x-3.1-light" && m.Evidence.Any(e => e.Layer == "test")).Select(m => (m.Id, Has: catalog.ArchitectureOf(m) is not null))
            .Should().BeEquivalentTo([("upscaled", false), ("unsaid", false), ("trained-on", false), ("larger", false), ("same", true)]);
    }

    [Fact]
    public void A_line_that_leads_back_ends()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Made("one", "two", ModelOrigin.FineTuned), Made("two", "one", ModelOrigin.FineTuned)));

        catalog.ArchitectureOf(catalog.Models["one"]).Should().BeNull();
    }

    [Fact]
    public void A_model_without_a_shape_of_its_own_is_sized_by_its_base()
    {
        var selection = Plain.Select(new ModelRequirements
        {
            Hardware = new FitRequest { Accelerator = Plain.Accelerators["nvidia-h100-sxm-80gb"], ContextTokens = 4096, Weights = WeightFormat.Bf16 },
        });

        selection.Find("ko-reason-ax3.1-7b-0831")!.Find(Requirement.Hardware)!.Reason.English.Should().NotContain("architecture");
    }

    private static Model Made(string id, string from, ModelOrigin? origin) => Fixtures.Model(id, m => m with { BaseModel = from, Origin = origin });
}
