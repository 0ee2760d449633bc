namespace KoreanLlm.Sdk.Tests.Catalog.Provenance;

public class EvidenceTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    private static readonly Model Exaone = Catalog.Models["exaone-4.0-32b"];

    [Fact]
    public void A_member_has_evidence_from_a_source_of_the_catalog()
    {
        var evidence = Catalog.EvidenceFor(Exaone, m => m.TrainingTokens);

        evidence.Should().NotBeEmpty();
        evidence.Should().OnlyContain(e => Catalog.Sources.Any(s => s.Id == e.SourceId));
        evidence.Select(e => e.Confidence).Should().BeInDescendingOrder();
    }

    [Fact]
    public void A_lambda_and_a_name_give_the_same() =>
        Catalog.EvidenceFor(Exaone, m => m.License!.CommercialUse).Should().Equal(Catalog.EvidenceFor(Exaone, "license.commercialUse"));

    [Fact]
    public void A_lambda_may_be_static_or_name_its_type()
    {
        var expected = Catalog.EvidenceFor(Exaone, "totalParameters");

        Catalog.EvidenceFor(Exaone, static x => x.TotalParameters).Should().Equal(expected);
        Catalog.EvidenceFor(Exaone, (Model x) => x.TotalParameters).Should().Equal(expected);
        Catalog.EvidenceFor(Exaone, static (x) => x.TotalParameters).Should().Equal(expected);
    }

    [Fact]
    public void A_compiler_that_passes_no_text_gets_a_clear_refusal()
    {
        var act = () => Catalog.EvidenceFor(Exaone, m => m.TotalParameters, "");

        act.Should().Throw<ArgumentException>().WithMessage("*names no member*");
    }

    [Fact]
    public void A_whole_is_supported_by_evidence_of_its_parts() =>
        Catalog.EvidenceFor(Exaone, m => m.License).Should().NotBeEmpty();

    [Fact]
    public void A_name_nobody_has_is_refused_with_the_closest()
    {
        var act = () => Catalog.EvidenceFor(Exaone, "trainingToken");

        act.Should().Throw<ArgumentException>().WithMessage("*trainingToken*trainingTokens*");
    }

    [Fact]
    public void A_lambda_that_computes_is_refused()
    {
        var act = () => Catalog.EvidenceFor(Exaone, m => m.TrainingTokens + 1);

        act.Should().Throw<ArgumentException>().WithMessage("*names no member*");
    }

    [Fact]
    public void Absence_has_three_meanings()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("m", m => m with { Undisclosed = ["totalParameters"], NotApplicable = ["architecture"], ContextLength = 1 })));
        var model = catalog.Models["m"];

        catalog.StateOf(model, m => m.ContextLength).Should().Be(FactState.Known);
        catalog.StateOf(model, m => m.TotalParameters).Should().Be(FactState.Undisclosed);
        catalog.StateOf(model, m => m.Architecture!.Layers).Should().Be(FactState.NotApplicable);
        catalog.StateOf(model, m => m.TrainingTokens).Should().Be(FactState.Unknown);
    }

    [Fact]
    public void What_HyperCLOVA_X_THINK_weighs_is_undisclosed() =>
        Catalog.StateOf(Catalog.Models["hyperclova-x-think"], m => m.TotalParameters).Should().Be(FactState.Undisclosed);

    [Fact]
    public void The_release_day_that_lost_is_kept_with_its_reason()
    {
        var conflict = Catalog.ConflictsFor(Catalog.Models["a.x-3.1-light"], m => m.ReleasedOn).Should().ContainSingle().Subject;

        conflict.Reason.Should().NotBeEmpty();
        Catalog.Sources.TryGet(conflict.SourceId, out _).Should().BeTrue();
    }
}
