namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class EndpointMembersTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    private const string Ours = """
        { "id": "ours-8b", "name": { "english": "Ours 8B" }, "developers": ["kakao"], "domain": "general", "endpoints": [
          { "provider": "kakao", "modelId": "ours-8b-chat", "apiStyle": "openai-compatible", "reasoningMode": "hybrid", "contextLength": 32768, "maximumOutputTokens": 4096,
            "availableUntil": "2026-11-30", "listedOn": "2026-03-05", "prices": [
              { "perTokens": 1000, "input": { "amount": 1.25, "currency": "KRW" }, "output": { "amount": 5, "currency": "KRW" }, "cachedInput": { "amount": 0.5, "currency": "KRW" },
                "reasoningOutput": { "amount": 6, "currency": "KRW" }, "batchInput": { "amount": 0.6, "currency": "KRW" }, "batchOutput": { "amount": 2.5, "currency": "KRW" }, "observedOn": "2026-04-01" },
              { "input": { "amount": 900, "currency": "KRW" }, "batchDiscount": 0.5, "validFrom": "2026-05-01", "validUntil": "2026-05-31", "observedOn": "2026-05-02" } ] },
          { "provider": "Elsewhere", "modelId": "OURS-8B-chat", "apiStyle": "native", "listedOn": "2026-03-05", "availabilityConfirmed": false } ] }
        """;

    private static readonly KoreanLlmCatalog Catalog = MemberTrip.Read("models", Ours);

    [Fact]
    public void The_members_are_read_and_survive_an_export()
    {
        foreach (var model in new[] { Catalog.Models["ours-8b"], MemberTrip.Again(Catalog).Models["ours-8b"] })
        {
            var endpoint = model.Endpoints[0];
            (endpoint.ReasoningMode, endpoint.ContextLength, endpoint.MaximumOutputTokens, endpoint.ListedOn).Should().Be((ReasoningMode.Hybrid, 32768L, 4096L, new DateOnly(2026, 3, 5)));
            var (list, discount) = (endpoint.Prices[0], endpoint.Prices[1]);
            (list.PerTokens, list.Input, list.Output, list.CachedInput).Should().Be((1000, Won(1.25m), Won(5), Won(0.5m)));
            (list.ReasoningOutput, list.BatchInput, list.BatchOutput, list.BatchDiscount).Should().Be((Won(6), Won(0.6m), Won(2.5m), null));
            (discount.PerTokens, discount.Output, discount.BatchDiscount).Should().Be((1_000_000, null, 0.5));
            model.Endpoints[1].AvailabilityConfirmed.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("2026-03-04", Answer.CannotTell)]
    [InlineData("2026-03-05", Answer.Yes)]
    [InlineData("2026-11-30", Answer.No)]
    public void A_service_that_nobody_dates_is_open_from_the_day_it_was_listed(string day, Answer expected) =>
        Catalog.Models["ours-8b"].Endpoints[0].IsOpenOn(Day(day)).Should().Be(expected);

    [Fact]
    public void A_service_that_is_only_listed_is_never_certainly_open() =>
        Catalog.Models["ours-8b"].Endpoints[1].IsOpenOn(Day("2026-06-01")).Should().Be(Answer.CannotTell);

    [Theory]
    [InlineData("2026-03-20", 1.25, Answer.CannotTell)]
    [InlineData("2026-04-15", 1.25, Answer.Yes)]
    [InlineData("2026-05-31", 900d, Answer.Yes)]
    [InlineData("2026-06-01", 1.25, Answer.Yes)]
    [InlineData("2026-12-01", null, Answer.No)]
    public void The_price_of_a_day_is_the_one_that_holds_on_it(string day, double? input, Answer charged)
    {
        var price = Catalog.Models["ours-8b"].Endpoints[0].PriceOn(Day(day));

        ((double?)price?.Price.Input.Amount, price?.IsCharged ?? Answer.No).Should().Be((input, charged));
    }

    [Fact]
    public void The_discount_of_Solar_Pro_4_ends_and_the_list_price_stays()
    {
        var model = Plain.Models["solar-pro-4"];

        Plain.PricesOf(model, Day("2026-09-25")).Single().Price.Input.Amount.Should().Be(0.09m);
        Plain.PricesOf(model).Single().Price.Input.Amount.Should().Be(0.3m);
    }

    [Theory]
    [InlineData("solar-pro2", null, "solar-pro-2")]
    [InlineData("SOLAR-PRO2", "업스테이지", "solar-pro-2")]
    [InlineData("upstage/solar-pro2", null, "solar-pro-2")]
    [InlineData("LGAI-EXAONE/EXAONE-4.0-32B", "FriendliAI", "exaone-4.0-32b")]
    [InlineData("HCX-007", null, "hcx-007")]
    [InlineData("solar-pro2", "FriendliAI", null)]
    [InlineData("no-such-id", null, null)]
    public void A_model_is_found_by_the_id_a_service_calls_it(string id, string? provider, string? expected) =>
        Plain.ServedAs(id, provider).Select(s => s.Model.Id).SingleOrDefault().Should().Be(expected);

    [Fact]
    public void A_model_served_under_one_id_by_two_comes_with_both() =>
        Catalog.ServedAs("ours-8b-chat").Select(s => s.Endpoint.Provider).Should().Equal("kakao", "Elsewhere");

    [Fact]
    public void What_was_listed_later_is_not_known_on_a_day_of_the_past() =>
        Plain.AsOf(Day("2026-09-18")).Models["k-exaone-2.0-750b-a37b"].Endpoints.Should().ContainSingle().Which.ListedOn.Should().BeNull();

    [Theory]
    [InlineData("\"availableUntil\": \"2026-10-30\", \"prices\": [ { \"input\": { \"amount\": 1, \"currency\": \"USD\" }, \"observedOn\": \"2026-10-31\" } ]", ".prices[0].observedOn")]
    [InlineData("\"availableFrom\": \"2026-10\", \"availableUntil\": \"2026-09\"", ".availableUntil")]
    [InlineData("\"prices\": [ { \"input\": { \"amount\": 1, \"currency\": \"USD\" }, \"output\": { \"amount\": 1, \"currency\": \"KRW\" }, \"observedOn\": \"2026-10-31\" } ]", ".prices[0]")]
    [InlineData("\"prices\": [ { \"input\": { \"amount\": 1, \"currency\": \"USD\" }, \"validFrom\": \"2026\", \"validUntil\": \"2025\", \"observedOn\": \"2026-10-31\" } ]", ".prices[0].validUntil")]
    [InlineData("\"prices\": [ { \"perTokens\": 0, \"input\": { \"amount\": 1, \"currency\": \"USD\" }, \"observedOn\": \"2026-10-31\" } ]", ".prices[0].perTokens")]
    public void A_service_that_cannot_be_is_refused(string members, string path) =>
        MemberTrip.Refused("models", $$"""{ "id": "solar-pro-2", "endpoints": [ { "provider": "upstage", "modelId": "solar-pro2", "apiStyle": "native", {{members}} } ] }""")
            .Should().Contain("$.models[0].endpoints[0]" + path);

    private static Money Won(decimal amount) => Fixtures.Won(amount);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
