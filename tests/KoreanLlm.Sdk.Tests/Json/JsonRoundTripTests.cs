using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk.Tests.Json;

/// <summary>What goes out as JSON comes back equal, whatever the options.</summary>
public class JsonRoundTripTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    public static TheoryData<string> OptionNames => ["default", "web", "context", "snake case"];

    public static TheoryData<string, string> Sets => [.. from set in typeof(IKoreanLlmCatalog).GetProperties()
                                                         where set.PropertyType.IsGenericType && set.PropertyType.GetGenericTypeDefinition() == typeof(EntitySet<>)
                                                         from options in OptionNames
                                                         select (set.Name, options.Data)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_entity_comes_back_equal(string set, string options)
    {
        var property = typeof(IKoreanLlmCatalog).GetProperty(set)!;
        typeof(JsonRoundTripTests).GetMethod(nameof(ComeBack), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType.GetGenericArguments()[0]).Invoke(null, [property.GetValue(Catalog), Of(options)]);
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void Every_request_comes_back_equal(string options)
    {
        foreach (var request in Requests.Full)
        {
            var json = JsonSerializer.Serialize(request, request.GetType(), Of(options));
            JsonSerializer.Deserialize(json, request.GetType(), Of(options)).Should().Be(request, json);
        }
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void A_request_that_asks_nothing_is_an_empty_object(string options)
    {
        JsonSerializer.Serialize(new ModelRequirements(), Of(options)).Should().Be("{}");
        JsonSerializer.Deserialize<ModelRequirements>("{}", Of(options)).Should().Be(new ModelRequirements());
    }

    [Fact]
    public void A_value_keeps_where_it_was_read()
    {
        var evidence = Catalog.Models["exaone-4.0-32b"].Evidence[0] with { Layer = "ours.json" };

        JsonSerializer.Deserialize<Evidence>(JsonSerializer.Serialize(evidence)).Should().Be(evidence);
        JsonSerializer.Serialize(evidence with { Layer = Evidence.EmbeddedLayer }).Should().NotContain("layer");
    }

    [Fact]
    public void Values_are_written_as_in_the_dataset()
    {
        var model = JsonDocument.Parse(JsonSerializer.Serialize(Catalog.Models["exaone-4.0-32b"])).RootElement;

        model.GetProperty("releasedOn").GetString().Should().Be("2025-07-15");
        model.GetProperty("domain").GetString().Should().Be("general");
        model.GetProperty("modalities")[0].GetString().Should().Be("text");
        model.GetProperty("license").GetProperty("commercialUse").GetString().Should().Be("prohibited");
        model.TryGetProperty("notApplicable", out _).Should().BeFalse();
        JsonSerializer.Serialize(new { Memory = Catalog.Accelerators["h100-sxm"].Memory, On = new PartialDate(2025, 7), Verdict = ClaimVerdict.CannotBeChecked })
            .Should().Be("""{"Memory":80000000000,"On":"2025-07","Verdict":"cannot-be-checked"}""");
    }

    [Fact]
    public void Words_and_dates_are_keys_of_a_dictionary_too()
    {
        var counts = new Dictionary<ModelDomain, Dictionary<ClaimVerdict, int>> { [ModelDomain.Medical] = new() { [ClaimVerdict.Confirmed] = 3 } };
        var json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"medical":{"confirmed":3}}""");
        JsonSerializer.Deserialize<Dictionary<ModelDomain, Dictionary<ClaimVerdict, int>>>(json).Should().BeEquivalentTo(counts);
    }

    [Fact]
    public void Every_public_record_of_the_data_has_a_form_and_every_type_that_travels_is_in_the_context()
    {
        var travels = typeof(Model).Assembly.GetExportedTypes().Where(t => t.GetCustomAttribute<JsonConverterAttribute>() is not null).ToList();
        var records = typeof(Model).Assembly.GetTypes().Where(t => t.Name.EndsWith("Shape", StringComparison.Ordinal) && t.GetMethod("Map") is not null)
            .Select(t => t.GetMethod("Map")!.ReturnType).Where(t => t.IsPublic);

        records.Should().BeEquivalentTo(JsonForms.Types).And.BeSubsetOf(travels);
        travels.Where(t => KoreanLlmJson.Context.GetTypeInfo(t) is null).Should().BeEmpty();
    }

    [Fact]
    public void A_form_has_every_member_of_its_record_under_its_name_in_camel_case()
    {
        foreach (var type in JsonForms.Types.Except([typeof(LocalizedText)]))
        {
            var names = (IEnumerable<string>)typeof(JsonRoundTripTests).GetMethod(nameof(Names), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;
            names.Should().BeEquivalentTo(type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)), type.Name);
        }
    }

    private static IEnumerable<string> Names<T>()
        where T : class
    {
        var sink = new KoreanLlm.Sdk.Dataset.NameSink();
        var shape = typeof(Model).Assembly.GetTypes().Single(t => t.Name == typeof(T).Name + "Shape").GetMethod("Map")!.CreateDelegate<KoreanLlm.Sdk.Dataset.MapMembers<T>>();
        shape(new KoreanLlm.Sdk.Dataset.WalkMap(sink, describe: true, travels: true), null);
        return sink.Names.Where(n => !n.Path.Contains('.')).Select(n => n.Path);
    }

    private static void ComeBack<T>(IEnumerable<T> entities, JsonSerializerOptions options)
    {
        foreach (var entity in entities)
        {
            var back = JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(entity, options), options);
            back!.Equals(entity).Should().BeTrue($"{entity} should come back equal");
            back.GetHashCode().Should().Be(entity!.GetHashCode());
        }
    }

    private static JsonSerializerOptions Of(string name) => name switch
    {
        "web" => JsonSerializerOptions.Web,
        "context" => KoreanLlmJson.Options,
        "snake case" => SnakeCase,
        _ => JsonSerializerOptions.Default,
    };

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };
}
