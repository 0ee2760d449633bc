namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class LicenseMembersTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void The_rules_of_a_shared_licence_are_those_of_every_model_under_it()
    {
        var model = Plain.Models["a.x-3.1-light"];

        Plain.EffectOn(model, LicenseSubject.Modify).Should().Be(LicenseEffect.Allowed);
        Plain.EffectOn(model, LicenseSubject.KeepNotices).Should().Be(LicenseEffect.Required);
        Plain.EffectOn(model, LicenseSubject.TrainOnOutput).Should().Be(LicenseEffect.Unknown);
        Plain.RulesFor(model).Should().OnlyContain(f => f.ModelId == model.Id && f.LicenseId == "apache-2.0" && !f.Evidence.IsEmpty);
    }

    [Fact]
    public void The_rules_of_the_base_are_told_apart()
    {
        var findings = Plain.RulesFor(Plain.Models["ko-reason-ax3.1-7b-0831"]);

        findings.Select(f => f.ModelId).Distinct().Should().Contain("a.x-3.1-light");
    }

    [Fact]
    public void A_cap_of_users_is_a_number() =>
        Plain.RulesFor(Plain.Models["llama-varco-8b"]).Single(f => f.ModelId == "llama-varco-8b" && f.Rule.Subject == LicenseSubject.CommercialUse)
            .Rule.MaximumUsers.Should().Be(700_000_000);

    [Fact]
    public void Every_licence_text_stands_once_and_is_used()
    {
        var used = Plain.Models.Select(m => m.License?.Identifier).Concat(Plain.ReferenceModels.Select(m => m.License?.Identifier)).Concat(Plain.Benchmarks.Select(b => b.License?.Identifier)).ToHashSet();

        Plain.Licenses.Select(l => l.Identifier).Should().OnlyHaveUniqueItems().And.OnlyContain(identifier => used.Contains(identifier));
    }

    [Fact]
    public void A_rule_of_the_model_beats_that_of_the_licence_and_survives_an_export()
    {
        var catalog = MemberTrip.Read("models", """
            { "id": "a.x-3.1-light", "license": { "rules": [
              { "subject": "train-on-output", "effect": "prohibited", "note": "By the card." },
              { "subject": "commercial-use", "effect": "allowed", "maximumUsers": 1000, "maximumRevenue": { "amount": 5, "currency": "KRW" } } ] } }
            """);
        foreach (var read in new[] { catalog, MemberTrip.Again(catalog) })
        {
            var model = read.Models["a.x-3.1-light"];
            read.EffectOn(model, LicenseSubject.TrainOnOutput).Should().Be(LicenseEffect.Prohibited);
            var capped = read.RulesFor(model).Single(f => f.Rule.Subject == LicenseSubject.CommercialUse);
            (capped.LicenseId, capped.Rule.MaximumUsers, capped.Rule.MaximumRevenue).Should().Be((null, 1000L, new Money { Amount = 5, Currency = "KRW" }));
            read.RulesFor(model).Should().Contain(f => f.LicenseId == "apache-2.0");
        }
    }

    [Theory]
    [InlineData("""{ "id": "mit", "identifier": "Apache-2.0" }""", "$.licenses[0].identifier")]
    [InlineData("""{ "id": "mit", "rules": [ { "subject": "use", "effect": "allowed" }, { "subject": "use", "effect": "prohibited" } ] }""", "$.licenses[0].rules")]
    [InlineData("""{ "id": "mit", "rules": [ { "subject": "use", "effect": "perhaps" } ] }""", "$.licenses[0].rules[0].effect")]
    public void A_licence_that_contradicts_itself_or_another_is_refused(string license, string path) =>
        MemberTrip.Refused("licenses", license).Should().Contain(path);
}
