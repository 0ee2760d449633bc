using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>Configurations on which an earlier reader guessed, or failed without need.</summary>
public class FailingInputTests
{
    private const string Qwen3Moe = """
        "model_type": "qwen3_moe", "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16, "num_experts": 4,
        "num_experts_per_tok": 2, "moe_intermediate_size": 32, "vocab_size": 1000, "tie_word_embeddings": false, "mlp_only_layers": [], "decoder_sparse_step": 1
        """;

    private const string HyperClova = """
        "model_type": "hyperclovax", "hidden_size": 5120, "intermediate_size": 24192, "num_hidden_layers": 72, "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 128256,
        "tie_word_embeddings": false
        """;

    private const string Exaone45 = """
        "hidden_size": 5120, "intermediate_size": 27392, "num_hidden_layers": 64, "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 153600, "tie_word_embeddings": false,
        "sliding_window": 4096, "sliding_window_pattern": "LLLG"
        """;

    [Theory]
    [InlineData(", \"shared_expert_intermediate_size\": 0")]
    [InlineData(", \"shared_expert_intermediate_size\": null")]
    [InlineData("")]
    public void A_zero_that_means_none_is_none(string key) =>
        Total($"{{ {Qwen3Moe}{key} }}").Should().Be((2 * 1000 * 64) + 64 + (2 * ((64 * 64) + (2 * 64 * 32) + (64 * 64) + (2 * 16) + (2 * 64) + (4 * 3 * 64 * 32) + (64 * 4))));

    [Fact]
    public void Qwen3_Coder_480B_is_read_with_a_shared_expert_of_no_width() =>
        Total("""
            { "model_type": "qwen3_moe", "hidden_size": 6144, "intermediate_size": 8192, "num_hidden_layers": 62, "num_attention_heads": 96, "num_key_value_heads": 8, "head_dim": 128, "num_experts": 160,
              "num_experts_per_tok": 8, "moe_intermediate_size": 2560, "shared_expert_intermediate_size": 0, "vocab_size": 151936, "tie_word_embeddings": false, "mlp_only_layers": [] }
            """).Should().Be(480_154_875_392);

    [Fact]
    public void A_key_on_which_implementations_differ_is_asked_for()
    {
        var act = () => Total($"{{ {HyperClova} }}");

        act.Should().Throw<FormatException>().WithMessage("*'use_post_norm'*'hyperclovax'*");
        Total($"{{ {HyperClova}, \"use_post_norm\": false }}").Should().Be(32_598_348_800);
        Total($"{{ {HyperClova}, \"use_post_norm\": true }}").Should().Be(32_598_348_800 + (72 * 2 * 5120));
    }

    [Fact]
    public void The_default_of_a_base_class_counts() =>
        Total("""
            { "model_type": "exaone", "hidden_size": 2560, "intermediate_size": 7168, "num_layers": 30, "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 80, "vocab_size": 102400 }
            """).Should().Be(2_405_327_360);

    [Fact]
    public void A_type_has_a_head_dimension_of_its_own() =>
        Total("""
            { "model_type": "qwen3", "hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28, "num_attention_heads": 16, "num_key_value_heads": 8, "vocab_size": 151936, "tie_word_embeddings": true }
            """).Should().Be(596_049_920);

    [Fact]
    public void A_bias_that_a_class_wires_in_is_counted_whatever_a_key_says() =>
        Total("""
            { "model_type": "qwen2", "hidden_size": 896, "intermediate_size": 4864, "num_hidden_layers": 24, "num_attention_heads": 14, "num_key_value_heads": 2, "vocab_size": 151936, "tie_word_embeddings": true,
              "attention_bias": false }
            """).Should().Be(494_032_768);

    [Theory]
    [InlineData("""{ "model_type": "exaone4_5", "text_config": { "model_type": "exaone4_5_text", """)]
    [InlineData("""{ "model_type": "exaone4_5", "text_config": { "model_type": "exaone4", """)]
    [InlineData("""{ "model_type": "exaone4_5", "text_config": { """)]
    public void A_former_spelling_of_a_type_is_read_and_a_part_without_one_has_that_of_its_root(string head)
    {
        var architecture = HuggingFaceConfig.ReadArchitecture(head + Exaone45 + " } }");

        InferenceCalculator.CountParameters(architecture).Total.Should().Be(32_527_504_384);
        architecture.Should().BeEquivalentTo(KoreanLlmCatalog.Default.Models["exaone-4.5-33b"].Architecture, o => o.Excluding(a => a!.MultiTokenPrediction));
    }

    [Theory]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("NaN")]
    public void A_number_of_Python_does_no_harm_where_it_is_not_read_and_is_named_where_it_is(string number)
    {
        var read = $$"""{ {{Qwen3Moe}}, "time_step_limit": [0.0, {{number}}], "note": "NaN, -Infinity \"Infinity\"" }""";
        var refused = () => Total($$"""{ "model_type": "llama", "hidden_size": {{number}} }""");
        var type = () => Total($$"""{ "model_type": "mystery", "time_step_limit": [0.0, {{number}}] }""");

        Total(read).Should().Be(202_624);
        refused.Should().Throw<FormatException>().WithMessage("*'hidden_size'*");
        type.Should().Throw<NotSupportedException>().WithMessage("*'mystery'*");
    }

    [Theory]
    [InlineData("""{ "model_type": "gemma2", "hidden_size": 2147483647, "intermediate_size": 2147483647, "num_hidden_layers": 2147483647, "num_attention_heads": 1, "vocab_size": 2147483647 }""", "*'hidden_size'*2147483647*")]
    [InlineData("""{ "model_type": "llama", "hidden_size": 64, "num_hidden_layers": 1000000, "num_attention_heads": 4 }""", "*'num_hidden_layers'*1000000*2048*")]
    [InlineData("""{ "model_type": "qwen3", "hidden_size": 64, "intermediate_size": 8, "num_hidden_layers": 2, "num_attention_heads": 4, "vocab_size": 8 }""", "*'num_key_value_heads' is 32*'qwen3'*")]
    public void A_size_beyond_every_model_is_refused_by_its_key(string json, string message)
    {
        var act = () => Total(json);

        act.Should().Throw<FormatException>().WithMessage(message);
    }

    private static long Total(string json) => InferenceCalculator.CountParameters(HuggingFaceConfig.ReadArchitecture(json)).Total;
}
