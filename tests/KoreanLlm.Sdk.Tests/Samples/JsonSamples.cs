using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Samples;

public class JsonSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Out_and_back()
    {
        #region trip
        var model = catalog.Models["exaone-4.0-32b"];
        var json = JsonSerializer.Serialize(model);              // {"id":"exaone-4.0-32b", ... "releasedOn":"2025-07-15","domain":"general", ...
        var back = JsonSerializer.Deserialize<Model>(json);
        Console.WriteLine(back == model);                        // True: records compare by value, lists included
        #endregion

        back.Should().Be(model);
    }

    [Fact]
    public void Requirements_from_a_request()
    {
        #region request
        var body = """{ "domain": "medical", "openWeights": true, "maximumParameters": 40000000000 }""";
        var needs = JsonSerializer.Deserialize<ModelRequirements>(body)!;
        foreach (var candidate in catalog.Select(needs).Candidates)
        {
            Console.WriteLine(candidate.Model.Id);
        }

        try
        {
            JsonSerializer.Deserialize<ModelRequirements>("""{ "domian": "medical" }""");
        }
        catch (JsonException refused)
        {
            Console.WriteLine(refused.Message); // This is no ModelRequirements: $.domian: 'domian' is no member here: expected one of ...
        }
        #endregion

        needs.Should().Be(new ModelRequirements { Domain = ModelDomain.Medical, OpenWeights = true, MaximumParameters = 40_000_000_000 });
    }

    [Fact]
    public void An_answer_with_ids()
    {
        #region answer
        var selection = catalog.Select(new ModelRequirements { Domain = ModelDomain.Medical });
        var json = KoreanLlmJson.Write(selection, catalog);
        // {"answer":{"requirements":{"domain":"medical"},"candidates":[{"model":"...", ...}],...},"entities":{"models":{"...":{"name":{"english":"..."}}},"sources":{...}}}
        #endregion

        JsonDocument.Parse(json).RootElement.GetProperty("answer").GetProperty("requirements").GetProperty("domain").GetString().Should().Be("medical");
    }

    [Fact]
    public void Without_reflection()
    {
        #region context
        var json = JsonSerializer.Serialize(catalog.Models["exaone-4.0-32b"], KoreanLlmJson.Context.Model);
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { KoreanLlmJson.Context } }; // add your own context after it
        var back = JsonSerializer.Deserialize<Model>(json, options);
        #endregion

        back.Should().Be(catalog.Models["exaone-4.0-32b"]);
    }
}
