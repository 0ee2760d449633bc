using System.Text;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

public class HuggingFaceConfigTests
{
    private const string Basics = """ "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 8, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 10 """;

    [Theory]
    [InlineData("\"LLLG\"", 2)]
    [InlineData("\"LG\"", 4)]
    [InlineData("4", 2)]
    [InlineData("6", 1)]
    [InlineData("null", 8)]
    public void A_window_pattern_is_a_text_a_number_or_null(string pattern, int full)
    {
        var architecture = Read($$"""{ "model_type": "exaone4", {{Basics}}, "sliding_window": 4, "sliding_window_pattern": {{pattern}} }""");

        (architecture.Attention.IsEmpty ? 8 : architecture.Attention.Where(g => g.Kind == AttentionKind.Full).Sum(g => g.Layers)).Should().Be(full);
        architecture.Attention.All(g => g.Kind == AttentionKind.Full || g.Window == 4).Should().BeTrue();
    }

    [Fact]
    public void The_last_layer_of_EXAONE_is_global_whatever_the_pattern() =>
        Read($$"""{ "model_type": "exaone4", {{Basics.Replace("\"num_hidden_layers\": 8", "\"num_hidden_layers\": 6")}}, "sliding_window": 4, "sliding_window_pattern": "LLLG" }""")
            .Attention[0].Layers.Should().Be(2);

    [Fact]
    public void Layer_types_override_every_pattern() =>
        Read($$"""{ "model_type": "exaone4", {{Basics}}, "sliding_window": 4, "sliding_window_pattern": "LLLG", "layer_types": [{{string.Join(',', Enumerable.Repeat("\"full_attention\"", 7))}}, "sliding_attention"] }""")
            .Attention.Select(g => g.Layers).Should().Equal(7, 1);

    [Fact]
    public void Qwen_switches_a_window_off_that_is_still_written_down() =>
        Read($$"""{ "model_type": "qwen2", {{Basics}}, "sliding_window": 4, "use_sliding_window": false }""").Attention.Should().BeEmpty();

    [Fact]
    public void An_explicit_head_dimension_wins()
    {
        Read($$"""{ "model_type": "llama", {{Basics}}, "head_dim": 5 }""").HeadDimension.Should().Be(5);
        Read($$"""{ "model_type": "llama", {{Basics}} }""").HeadDimension.Should().Be(2);
    }

    [Fact]
    public void Missing_key_value_heads_are_as_many_as_heads() =>
        Read("""{ "model_type": "llama", "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 8, "num_attention_heads": 4, "vocab_size": 10 }""").KeyValueHeads.Should().Be(4);

    [Theory]
    [InlineData("num_local_experts")]
    [InlineData("num_experts")]
    [InlineData("n_routed_experts")]
    public void Experts_have_three_spellings(string name)
    {
        var moe = Read($$"""{ "model_type": "deepseek_v3", {{Basics}}, "kv_lora_rank": null, "{{name}}": 6, "num_experts_per_tok": 2, "n_shared_experts": 1, "moe_intermediate_size": 4, "first_k_dense_replace": 3, "num_nextn_predict_layers": 1 }""");

        moe.MixtureOfExperts.Should().BeEquivalentTo(new MixtureOfExperts { Experts = 6, ActiveExperts = 2, SharedExperts = 1, ExpertFeedForwardSize = 4, LeadingDenseLayers = 3, RouterBias = true });
        moe.MultiTokenPrediction!.Modules.Should().Be(1);
    }

    [Fact]
    public void A_dense_prefix_may_be_a_list_of_layers() =>
        Read($$"""{ "model_type": "qwen3_moe", {{Basics}}, "num_experts": 6, "num_experts_per_tok": 2, "moe_intermediate_size": 4, "mlp_only_layers": [1, 0] }""").MixtureOfExperts!.LeadingDenseLayers.Should().Be(2);

    [Fact]
    public void Latent_attention_is_read()
    {
        var architecture = Read($$"""{ "model_type": "deepseek_v3", {{Basics}}, "n_routed_experts": null, "q_lora_rank": null, "kv_lora_rank": 6, "qk_nope_head_dim": 3, "qk_rope_head_dim": 2, "v_head_dim": 4 }""");

        architecture.LatentAttention.Should().Be(new LatentAttention { KeyValueRank = 6, NoPositionHeadDimension = 3, RotaryHeadDimension = 2, ValueHeadDimension = 4 });
        (architecture.KeyValueHeads, architecture.HeadDimension).Should().Be((4, 5));
    }

    [Fact]
    public void The_language_model_of_a_multimodal_configuration_is_read() =>
        Read($$"""{ "model_type": "some_vlm", "vision_config": { "hidden_size": 1 }, "text_config": { "model_type": "llama", {{Basics}} } }""").HiddenSize.Should().Be(8);

    [Theory]
    [InlineData("qwen2", true, false, QueryKeyNorm.None, 2)]
    [InlineData("qwen3", false, false, QueryKeyNorm.PerHead, 2)]
    [InlineData("exaone4", false, false, QueryKeyNorm.PerHead, 2)]
    [InlineData("olmo2", false, false, QueryKeyNorm.FullWidth, 2)]
    [InlineData("glm4", true, false, QueryKeyNorm.None, 4)]
    [InlineData("gpt_neox", true, true, QueryKeyNorm.None, 2)]
    public void A_model_type_implies_what_no_key_names(string type, bool queryBias, bool outputBias, QueryKeyNorm norm, int norms)
    {
        var a = Read($$"""{ "model_type": "{{type}}", {{Basics}} }""");

        (a.QueryKeyValueBias, a.AttentionOutputBias, a.QueryKeyNorm, a.NormsPerLayer).Should().Be((queryBias, outputBias, norm, norms));
    }

    [Fact]
    public void GPT_NeoX_has_layer_norms_biases_and_no_gate()
    {
        var a = Read($$"""{ "model_type": "gpt_neox", {{Basics}} }""");

        (a.Normalization, a.FeedForwardBias, a.GatedFeedForward).Should().Be((NormalizationKind.LayerNorm, true, false));
    }

    [Fact]
    public void An_unknown_model_type_is_refused_and_named()
    {
        var act = () => Read($$"""{ "model_type": "mystery", {{Basics}} }""");

        act.Should().Throw<NotSupportedException>().WithMessage("*mystery*llama*");
        HuggingFaceConfig.SupportedModelTypes.Should().Contain("exaone4").And.NotContain("mystery");
    }

    [Theory]
    [InlineData("{}", "*model_type*")]
    [InlineData("[]", "*no JSON object*")]
    [InlineData("{", "*no JSON*")]
    [InlineData("""{ "model_type": "llama" }""", "*hidden_size*missing*")]
    [InlineData("""{ "model_type": "llama", "hidden_size": "8" }""", "*hidden_size*whole number*")]
    [InlineData("""{ "model_type": "llama", "hidden_size": 9, "intermediate_size": 16, "num_hidden_layers": 8, "num_attention_heads": 4, "vocab_size": 10 }""", "*head_dim*")]
    [InlineData("""{ "model_type": "llama", "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 0, "num_attention_heads": 4, "vocab_size": 10 }""", "*Layers*")]
    public void What_makes_no_sense_is_refused_with_the_key(string json, string message)
    {
        var act = () => Read(json);

        act.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Unknown_kinds_of_layer_are_refused()
    {
        var act = () => Read($$"""{ "model_type": "llama", {{Basics}}, "layer_types": [{{string.Join(',', Enumerable.Repeat("\"mamba\"", 8))}}] }""");

        act.Should().Throw<NotSupportedException>().WithMessage("*mamba*");
    }

    [Fact]
    public void A_real_configuration_gives_the_published_total()
    {
        var exaone = Read("""
            { "model_type": "exaone4", "hidden_size": 5120, "intermediate_size": 27392, "num_hidden_layers": 64, "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128,
              "vocab_size": 102400, "tie_word_embeddings": false, "sliding_window": 4096, "sliding_window_pattern": "LLLG" }
            """);

        InferenceCalculator.CountParameters(exaone).Total.Should().Be(32_003_216_384);
        exaone.Attention.Select(g => (g.Layers, g.Window)).Should().Equal((16, null), (48, 4096));
    }

    private static TransformerArchitecture Read(string json) => HuggingFaceConfig.ReadArchitecture(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
