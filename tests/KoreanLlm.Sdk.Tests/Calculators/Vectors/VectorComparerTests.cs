using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public class VectorComparerTests
{
    [Theory]
    [InlineData("""{"type":"exact"}""", "7", "7", true)]
    [InlineData("""{"type":"exact"}""", "9007199254740993", "9007199254740992", false)]
    [InlineData("""{"type":"exact"}""", "7", "8", false)]
    [InlineData("""{"type":"exact"}""", "7", "7.0000000000001", true)]
    [InlineData("""{"type":"exact"}""", "7", "7.0001", false)]
    [InlineData("""{"type":"exact"}""", "7.5", "7.500000000000001", true)]
    [InlineData("""{"type":"exact"}""", "7.5", "7.50000000001", false)]
    [InlineData("""{"type":"exact"}""", "7.0", "7", true)]
    [InlineData("""{"type":"exact"}""", "500000000000000000000", "5E+20", true)]
    [InlineData("""{"type":"exact"}""", "true", "false", false)]
    [InlineData("""{"type":"exact"}""", "\"a\"", "\"b\"", false)]
    [InlineData("""{"type":"exact"}""", "null", "0", false)]
    [InlineData("""{"type":"exact"}""", "[1,2]", "[1,2]", true)]
    [InlineData("""{"type":"exact"}""", "[1,2]", "[1]", false)]
    [InlineData("""{"type":"exact"}""", "{\"y\":1}", "{\"y\":2}", false)]
    [InlineData("""{"type":"relative","value":0.01}""", "200", "202", true)]
    [InlineData("""{"type":"relative","value":0.01}""", "-200", "-203", false)]
    [InlineData("""{"type":"relative","value":0.01}""", "0", "0.001", false)]
    [InlineData("""{"type":"relative","value":0.01,"absolute_floor":0.01}""", "0", "0.001", true)]
    [InlineData("""{"type":"absolute","value":0.5}""", "10", "10.5", true)]
    [InlineData("""{"type":"absolute","value":0.5}""", "10", "9.4", false)]
    [InlineData("""{"type":"mixed","x":{"type":"absolute","value":1}}""", "10", "11", true)]
    [InlineData("""{"type":"mixed","other":{"type":"absolute","value":1}}""", "10", "11", false)]
    [InlineData("""{"type":"mixed","y":{"type":"absolute","value":1}}""", "{\"y\":10}", "{\"y\":11}", true)]
    [InlineData("""{"type":"mixed","y":{"type":"absolute","value":1}}""", "{\"z\":10}", "{\"z\":11}", false)]
    public void Differences_follow_the_tolerance(string tolerance, string expected, string actual, bool agree) =>
        VectorComparer.Differences(Json($$"""{"x":{{expected}}}"""), Json($$"""{"x":{{actual}},"more":1}"""), Json(tolerance)).Any().Should().Be(!agree);

    [Fact]
    public void Differences_a_missing_member_differs() =>
        VectorComparer.Differences(Json("""{"x":1}"""), Json("""{"y":1}"""), Json("""{"type":"exact"}""")).Should().Equal("x: expected 1, got nothing");

    [Fact]
    public void Differences_an_unknown_tolerance_is_refused()
    {
        var compare = () => VectorComparer.Differences(Json("""{"x":1}"""), Json("""{"x":1}"""), Json("""{"type":"loose"}""")).ToList();

        compare.Should().Throw<VectorInputException>().WithMessage("*'loose'*");
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
