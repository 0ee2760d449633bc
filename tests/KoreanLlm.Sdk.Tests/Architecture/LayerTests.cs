using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Architecture;

/// <summary>Dependencies point down: a layer names no type of a layer above it.</summary>
public partial class LayerTests
{
    private static readonly string[] Layers = ["Domain", "Calculators", "ModelFiles", "Dataset", "Catalog", "Json", "DependencyInjection"];

    private static readonly string Sources = RepositoryRoot.Combine("src", "KoreanLlm.Sdk");

    [Theory]
    [InlineData("Domain", "Calculators", "ModelFiles", "Dataset", "Catalog", "Json", "DependencyInjection")]
    [InlineData("Calculators", "ModelFiles", "Dataset", "Catalog", "Json", "DependencyInjection")]
    [InlineData("ModelFiles", "Calculators", "Dataset", "Catalog", "Json", "DependencyInjection")]
    [InlineData("Dataset", "Calculators", "ModelFiles", "Catalog", "Json", "DependencyInjection")]
    [InlineData("Catalog", "Json", "DependencyInjection")]
    [InlineData("Json", "DependencyInjection")]
    public void A_layer_names_no_type_of_a_layer_above_it(string layer, params string[] above)
    {
        var forbidden = above.SelectMany(Files).SelectMany(f => Types(f)).ToHashSet();
        forbidden.Should().NotBeEmpty();

        Files(layer).SelectMany(file => Words(file).Where(forbidden.Contains).Select(word => $"{Path.GetFileName(file)} names {word}")).Should().BeEmpty();
    }

    [Fact]
    public void Every_source_file_is_in_a_layer() =>
        Directory.GetFiles(Sources, "*.cs").Should().BeEmpty();

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

    private static IEnumerable<string> Types(string file) => Declaration().Matches(Code(file)).Select(m => m.Groups[1].Value);

    private static HashSet<string> Words(string file) => [.. Word().Matches(Code(file)).Select(m => m.Value)];

    /// <summary>The code without comments and texts, which may speak of anything.</summary>
    private static string Code(string file) => CommentOrText().Replace(File.ReadAllText(file), " ");

    [GeneratedRegex(@"^(?:public|internal) (?:(?:static|sealed|abstract|partial|readonly) )*(?:class|record struct|record|struct|enum|interface|delegate \w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex CommentOrText();
}
