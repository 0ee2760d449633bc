namespace KoreanLlm.Sdk.Tests.Documentation;

public class PlaceholderTests
{
    [Theory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public void Nothing_is_left_to_be_written(string name) =>
        Pages.Read(name).Text.Should().NotContainAny("TODO", "TBD", "FIXME", "lorem");
}
