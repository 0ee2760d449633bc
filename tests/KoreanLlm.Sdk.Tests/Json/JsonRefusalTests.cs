using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Json;

/// <summary>What cannot be read is an error that names the member, never a default.</summary>
public class JsonRefusalTests
{
    [Theory]
    [InlineData("""{ "domain": "Medical care" }""", "$.domain")]
    [InlineData("""{ "domain": 3 }""", "$.domain")]
    [InlineData("""{ "dommain": "medical" }""", "'dommain' is no member here")]
    [InlineData("""{ "minimumContext": 0 }""", "$.minimumContext")]
    [InlineData("""{ "releasedFrom": "2025-07" }""", "$.releasedFrom")]
    [InlineData("""{ "scores": [ { "benchmark": "kmmlu" } ] }""", "'atLeast' is missing")]
    [InlineData("""{ "hardware": { "devices": 1, "weights": { "name": "bf16" }, "contextTokens": 4096 } }""", "'accelerator' is missing")]
    [InlineData("[]", "expected an object")]
    public void A_request_that_cannot_be_read_is_refused_with_the_member_named(string json, string named) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ModelRequirements>(json)).Should().Throw<JsonException>().WithMessage($"*{named}*");

    [Fact]
    public void Everything_wrong_is_named_at_once() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LicenseTerms>("""{ "commercialUse": "perhaps" }""")).Should().Throw<JsonException>()
            .WithMessage("*'name' is missing*$.commercialUse: expected one of unknown, allowed, conditional, prohibited*");

    [Fact]
    public void What_a_record_refuses_is_refused_here_too() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TrainingHardware>("""{ "modelFlopsUtilization": 40 }""")).Should().Throw<JsonException>().WithMessage("*ModelFlopsUtilization*must be a fraction*");

    [Theory]
    [InlineData("\"High\"")]
    [InlineData("2")]
    [InlineData("\"very-high\"")]
    public void A_closed_set_reads_its_words_alone(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Confidence>(json)).Should().Throw<JsonException>().WithMessage("*expected one of low, medium, high*");

    [Theory]
    [InlineData("\"2025-13\"")]
    [InlineData("2025")]
    [InlineData("{}")]
    public void A_date_reads_its_text_alone(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PartialDate>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Null_is_absent_and_required_members_may_not_be_null()
    {
        JsonSerializer.Deserialize<ModelRequirements>("""{ "domain": null, "scores": null, "modalities": [] }""").Should().Be(new ModelRequirements());
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ScoreRequirement>("""{ "benchmark": null, "atLeast": 1 }""")).Should().Throw<JsonException>().WithMessage("*'benchmark' is null*");
    }

    [Fact]
    public void The_case_of_names_is_free_where_the_options_say_so()
    {
        JsonSerializer.Deserialize<ModelRequirements>("""{ "Domain": "medical" }""", JsonSerializerOptions.Web)!.Domain.Should().Be(ModelDomain.Medical);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ModelRequirements>("""{ "Domain": "medical" }""")).Should().Throw<JsonException>().WithMessage("*'Domain' is no member here*");
    }
}
