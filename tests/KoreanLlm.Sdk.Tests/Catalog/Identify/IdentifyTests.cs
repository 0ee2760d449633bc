using KoreanLlm.Sdk.Tests.ModelFiles;

namespace KoreanLlm.Sdk.Tests.Catalog.Identify;

public class IdentifyTests
{
    private const string Exaone4 = """
        { "model_type": "exaone4", "num_hidden_layers": 64, "hidden_size": 5120, "intermediate_size": 27392, "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 102400,
          "tie_word_embeddings": false, "sliding_window": 4096, "sliding_window_pattern": "LLLG" }
        """;

    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Theory]
    [InlineData("LGAI-EXAONE/EXAONE-4.0-32B", "exaone-4.0-32b", Certainty.Certain)]
    [InlineData("엑사원 4.0 32B", "exaone-4.0-32b", Certainty.Certain)]
    [InlineData("someone/EXAONE-4.0-32B-AWQ", "exaone-4.0-32b", Certainty.Likely)]
    [InlineData("EXAONE-4.0-32B-Q4_K_M.gguf", "exaone-4.0-32b", Certainty.Likely)]
    [InlineData("C:\\models\\EXAONE-4.0-32B-UD-IQ2_XXS-00001-of-00002.gguf", "exaone-4.0-32b", Certainty.Likely)]
    [InlineData("A.X-3.1-Light-4bit", "a.x-3.1-light", Certainty.Likely)]
    [InlineData("llama-3.1-8b", "llama-3.1-8b", Certainty.Certain)]
    public void A_name_is_told_from_its_packing(string name, string id, Certainty certainty)
    {
        var found = Catalog.Identify(name).Should().ContainSingle().Which;

        (found.Entity.Id, found.Certainty).Should().Be((id, certainty));
        found.Reason.Should().Contain(name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Q4_K_M.gguf")]
    [InlineData("a model nobody made")]
    public void What_names_nothing_is_nothing(string name) => Catalog.Identify(name).Should().BeEmpty();

    [Fact]
    public void A_configuration_is_told_by_its_shape_and_shared_shapes_are_only_possible()
    {
        var found = Catalog.Identify(HuggingFaceConfig.ReadArchitecture(Exaone4));

        found.Select(i => i.Entity.Id).Should().Contain("exaone-4.0-32b").And.Contain("exaone-4.0.1-32b");
        found.Should().OnlyContain(i => i.Certainty == Certainty.Possible && i.Reason.Contains("32,003,216,384"));
        Catalog.Identify(HuggingFaceConfig.ReadArchitecture(Exaone4.Replace("64", "63", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Prediction_modules_and_windows_do_not_matter()
    {
        var k = Catalog.Models["k-exaone-236b-a23b"].Architecture!;

        Catalog.Identify(k with { MultiTokenPrediction = null, Attention = [] }).Should().ContainSingle().Which.Should().Match<Identification>(i => i.Model!.Id == "k-exaone-236b-a23b" && i.Certainty == Certainty.Likely);
    }

    [Fact]
    public void A_weight_file_is_told_by_its_elements()
    {
        var header = new SafetensorsHeader { Tensors = [new() { Name = "all", Type = "BF16", Shape = [518_983_059_456], Elements = 518_983_059_456, Bytes = 2 * 518_983_059_456 }] };

        Catalog.Identify(header).Should().ContainSingle().Which.Entity.Id.Should().Be("a.x-k1");
        Catalog.Identify(new SafetensorsHeader()).Should().BeEmpty();
    }

    [Fact]
    public void Name_and_shape_of_a_file_are_held_against_each_other()
    {
        var light = Catalog.Models["a.x-3.1-light"].Architecture!;
        var header = GgufFile.Tiny().Read();
        var named = header with { Metadata = header.Metadata.SetItem("general.name", "A.X-3.1-Light") };

        Catalog.Identify(named with { Architecture = light }).Should().ContainSingle().Which.Should().Match<Identification>(i => i.Certainty == Certainty.Certain && i.Reason.Contains("its shape"));
        Catalog.Identify(named)[0].Should().Match<Identification>(i => i.Entity.Id == "a.x-3.1-light" && i.Certainty == Certainty.Possible && i.Reason.Contains("another shape"));
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        FluentActions.Invoking(() => Catalog.Identify((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Catalog.Identify((TransformerArchitecture)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Catalog.Identify((WeightFileHeader)null!)).Should().Throw<ArgumentNullException>();
    }
}
