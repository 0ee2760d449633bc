using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Architecture;

/// <summary>What some layers must not know, and how large a file may be; <see cref="RoomTests"/> asks which may use which.</summary>
public partial class LayerTests
{
    private static readonly string[] Layers = ["Domain", "Calculators", "ModelFiles", "Dataset", "Catalog", "Json", "DependencyInjection"];

    private static readonly string Sources = RepositoryRoot.Combine("src", "KoreanLlm.Sdk");

    [Theory]
    [InlineData("Domain")]
    [InlineData("Calculators")]
    public void Domain_and_calculators_know_no_files_and_of_json_only_attributes_and_value_converters(string layer)
    {
        Files(layer).Where(file => Regex.IsMatch(File.ReadAllText(file), @"System\.IO|Microsoft\.Extensions|JsonSerializer\.")).Should().BeEmpty();
        Files(layer).Where(file => !file.Contains(Path.Combine("Domain", "Json"), StringComparison.Ordinal) && Regex.IsMatch(File.ReadAllText(file), @"System\.Text\.Json(?!\.Serialization;)")).Should().BeEmpty();
    }

    [Fact]
    public void Only_dependency_injection_knows_microsoft_extensions() =>
        Layers.Where(l => l != "DependencyInjection").SelectMany(Files)
            .Where(file => File.ReadAllText(file).Contains("Microsoft.Extensions", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Only_JsonTokens_knows_the_tokenizer_of_the_reader() =>
        Layers.SelectMany(Files).Where(file => !file.EndsWith("Converter.cs", StringComparison.Ordinal) && !file.EndsWith("Reference.cs", StringComparison.Ordinal) && Code(file).Contains("Utf8JsonReader", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)).Should().Equal("JsonTokens.cs");

    [Fact]
    public void Files_stay_small() =>
        Layers.SelectMany(Files).Where(file => File.ReadLines(file).Count() > 350).Should().BeEmpty();

    private static string[] Files(string layer) => Directory.GetFiles(Path.Combine(Sources, layer), "*.cs", SearchOption.AllDirectories);

    /// <summary>The code without comments and texts, which may speak of anything.</summary>
    private static string Code(string file) => CommentOrText().Replace(File.ReadAllText(file), " ");

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex CommentOrText();
}
