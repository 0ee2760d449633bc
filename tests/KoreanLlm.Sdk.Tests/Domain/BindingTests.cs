using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Domain;

/// <summary>What configuration, routes and queries read.</summary>
public class BindingTests
{
    public static TheoryData<Type> Values => [.. typeof(Model).Assembly.GetExportedTypes().Where(t => t.IsValueType && !t.IsEnum)];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_a_converter_for_json_and_one_for_text(Type type)
    {
        if (type.IsGenericType)
        {
            return;
        }

        type.GetCustomAttributes(typeof(JsonConverterAttribute), false).Should().ContainSingle();
        type.GetInterfaces().Should().Contain(typeof(ISpanParsable<>).MakeGenericType(type));
        TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)).Should().BeTrue();
    }

    [Theory]
    [InlineData(typeof(PartialDate), "2025-07", "2025-07")]
    [InlineData(typeof(ModelDomain), "medical", "medical")]
    [InlineData(typeof(ByteCount), "80 GiB", "80.00 GiB")]
    [InlineData(typeof(Energy), "1.5 MWh", "1500 kWh")]
    [InlineData(typeof(Money), "KRW 1500000.5", "KRW 1500000.5")]
    public void A_text_binds_in_any_culture(Type type, string text, string expected)
    {
        var value = TypeDescriptor.GetConverter(type).ConvertFromString(null, new CultureInfo("de-DE"), text)!;

        value.ToString().Should().Be(expected);
        TypeDescriptor.GetConverter(type).ConvertToInvariantString(value).Should().Be(expected);
    }

    [Theory]
    [InlineData("9007199254740993", 9007199254740993)]
    [InlineData("80 GB", 80_000_000_000)]
    [InlineData("24GiB", 25_769_803_776)]
    [InlineData("1.5 kB", 1500)]
    public void An_amount_of_memory_is_read_with_its_unit(string text, long bytes) => ByteCount.Parse(text).Bytes.Should().Be(bytes);

    [Theory]
    [InlineData("80")]
    [InlineData("80 g")]
    [InlineData("-1 GB")]
    [InlineData("1e30 GB")]
    [InlineData("1,5 GB")]
    public void What_is_no_amount_is_refused(string text)
    {
        Energy.TryParse(text, out _).Should().BeFalse();
        Money.TryParse(text, out _).Should().BeFalse();
        ByteCount.TryParse(text, out _).Should().Be(text == "80");
    }

    [Fact]
    public void Energy_comes_back_from_json() =>
        JsonSerializer.Deserialize<Energy>(JsonSerializer.Serialize(new Energy(12.345))).Should().Be(new Energy(12.345));
}
