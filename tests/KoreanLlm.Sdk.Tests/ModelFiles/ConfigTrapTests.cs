using System.Text;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>Keys that mean something else than they seem to, and keys that mean nothing.</summary>
public class ConfigTrapTests
{
    private const string Basics = """ "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 7, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 10 """;
    private const string Mixture = """ "num_experts": 6, "num_experts_per_tok": 2, "moe_intermediate_size": 4 """;
    private const string Neither = """ "kv_lora_rank": null, "n_routed_experts": null """;

    [Theory]
    [InlineData("exaone4", "", 1)]
    [InlineData("exaone4", "\"sliding_window_pattern\": \"LLG\",", 3)]
    [InlineData("exaone4", "\"sliding_window_pattern\": null,", 7)]
    [InlineData("exaone4", "\"sliding_window_pattern\": 3,", 2)]
    [InlineData("gemma2", "", 3)]
    [InlineData("gemma3_text", "", 1)]
    [InlineData("gemma3_text", "\"sliding_window_pattern\": 2,", 3)]
    [InlineData("mistral", "", 0)]
    [InlineData("phi3", "", 0)]
    [InlineData("llama", "", 7)]
    [InlineData("qwen2", "", 7)]
    [InlineData("qwen2", "\"use_sliding_window\": true,", 7)]
    [InlineData("qwen2", "\"use_sliding_window\": true, \"max_window_layers\": 5,", 5)]
    [InlineData("qwen3", "\"use_sliding_window\": true, \"max_window_layers\": 0,", 0)]
    [InlineData("qwen3", "\"use_sliding_window\": false, \"max_window_layers\": 0,", 7)]
    [InlineData("smollm3", "", 7)]
    [InlineData("mistral", "\"use_sliding_window\": false,", 7)]
    public void A_window_slides_by_the_rule_of_its_type(string type, string keys, int full)
    {
        var groups = Read($$"""{ "model_type": "{{type}}", {{keys}} {{Basics}}, "sliding_window": 4 }""").Attention;

        (groups.IsEmpty ? 7 : groups.Where(g => g.Kind == AttentionKind.Full).Sum(g => g.Layers)).Should().Be(full);
        groups.Should().NotContain(g => g.Kind == AttentionKind.SlidingWindow && g.Window != 4);
        groups.Sum(g => g.Layers).Should().BeOneOf(0, 7);
    }

    [Fact]
    public void A_sliding_layer_without_a_window_is_refused()
    {
        var act = () => Read($$"""{ "model_type": "llama", {{Basics}}, "layer_types": [{{string.Join(',', Enumerable.Repeat("\"sliding_attention\"", 7))}}] }""");

        act.Should().Throw<FormatException>().WithMessage("*sliding_window*missing*");
    }

    [Theory]
    [InlineData("\"layer_types\": [\"full_attention\"]", "*layer_types*7 layers*")]
    [InlineData("\"layer_types\": \"full_attention\"", "*layer_types*list*")]
    [InlineData("\"layer_types\": [1, 2, 3, 4, 5, 6, 7]", "*layer_types*no text*")]
    [InlineData("\"sliding_window\": 4, \"sliding_window_pattern\": \"LLX\"", "*sliding_window_pattern*LLX*")]
    [InlineData("\"sliding_window\": 4, \"sliding_window_pattern\": \"\"", "*sliding_window_pattern*")]
    [InlineData("\"sliding_window\": 4, \"sliding_window_pattern\": 0", "*sliding_window_pattern*at least 1*")]
    [InlineData("\"sliding_window\": 4, \"sliding_window_pattern\": 1.5", "*sliding_window_pattern*")]
    [InlineData("\"sliding_window\": \"4\"", "*sliding_window*whole number*")]
    [InlineData("\"tie_word_embeddings\": 1", "*tie_word_embeddings*true or false*")]
    public void Values_without_sense_are_refused_by_key(string keys, string message)
    {
        var act = () => Read($$"""{ "model_type": "exaone4", {{Basics}}, {{keys}} }""");

        act.Should().Throw<FormatException>().WithMessage(message);
    }

    [Theory]
    [InlineData("\"mlp_only_layers\": []", 0)]
    [InlineData("\"mlp_only_layers\": [0, 1, 1]", 2)]
    [InlineData("\"mlp_only_layers\": [0, 2]", 2)]
    [InlineData("\"decoder_sparse_step\": 2", 4)]
    [InlineData("\"mlp_only_layers\": [3], \"is_moe_layer\": [false, true, true, true, true, true, true]", 1)]
    [InlineData("\"is_moe_layer\": [true, true, true, true, true, true, true]", 0)]
    public void A_dense_prefix_is_a_count_or_a_list(string keys, int dense) =>
        Read($$"""{ "model_type": "qwen3_moe", {{Basics}}, {{Mixture}}, {{keys}} }""").MixtureOfExperts!.LeadingDenseLayers.Should().Be(dense);

    [Theory]
    [InlineData("deepseek_v3", 3)]
    [InlineData("deepseek_v2", 0)]
    [InlineData("exaone_moe", 1)]
    [InlineData("solar_open", 0)]
    public void A_missing_dense_prefix_is_the_one_of_the_type(string type, int dense) =>
        Read($$"""{ "model_type": "{{type}}", {{Basics}}, {{Mixture}}, "kv_lora_rank": null }""").MixtureOfExperts!.LeadingDenseLayers.Should().Be(dense);

    [Theory]
    [InlineData("qwen3_moe", "\"first_k_dense_replace\": 3", "first_k_dense_replace")]
    [InlineData("qwen3_moe", "\"shared_expert_intermediate_size\": 8", "shared_expert_intermediate_size")]
    [InlineData("qwen3_moe", "\"n_shared_experts\": 1", "n_shared_experts")]
    [InlineData("llama", "\"num_experts\": 6", "num_experts")]
    [InlineData("llama", "\"kv_lora_rank\": 6", "kv_lora_rank")]
    [InlineData("llama", "\"sliding_window_pattern\": \"LLG\"", "sliding_window_pattern")]
    [InlineData("llama", "\"use_qk_norm\": true", "use_qk_norm")]
    [InlineData("mistral", "\"attention_bias\": true", "attention_bias")]
    [InlineData("qwen3", "\"linear_num_value_heads\": 8", "linear_num_value_heads")]
    [InlineData("exaone4", "\"use_post_norm\": true", "use_post_norm")]
    [InlineData("Motif", "\"hidden_act\": \"poly_norm\", \"tie_word_embeddings\": true, \"num_noise_heads\": 2", "num_noise_heads")]
    public void A_part_that_the_type_does_not_have_is_refused_by_its_key(string type, string keys, string key)
    {
        var mixture = type == "qwen3_moe" ? Mixture + ", " : "";
        var act = () => Read($$"""{ "model_type": "{{type}}", {{Basics}}, {{mixture}}{{keys}} }""");

        act.Should().Throw<NotSupportedException>().WithMessage($"*'{key}'*'{type}'*");
    }

    [Theory]
    [InlineData("llama", "\"num_experts\": 0, \"use_qk_norm\": false, \"kv_lora_rank\": null, \"n_shared_experts\": 0")]
    [InlineData("qwen2", "\"attention_bias\": true")]
    [InlineData("exaone4", "\"layer_types\": null, \"first_k_dense_replace\": 1")]
    public void A_key_that_says_nothing_about_the_type_is_passed_over(string type, string keys) =>
        Read($$"""{ "model_type": "{{type}}", {{Basics}}, {{keys}} }""").Layers.Should().Be(7);

    [Theory]
    [InlineData("\"mlp_only_layers\": [7]", "*mlp_only_layers*7*0 to 6*")]
    [InlineData("\"mlp_only_layers\": [-1]", "*mlp_only_layers*-1*")]
    [InlineData("\"mlp_only_layers\": [\"0\"]", "*mlp_only_layers*")]
    [InlineData("\"mlp_only_layers\": 1", "*mlp_only_layers*list*")]
    [InlineData("\"is_moe_layer\": [true]", "*is_moe_layer*7 layers*")]
    [InlineData("\"is_moe_layer\": true", "*is_moe_layer*list*")]
    [InlineData("\"is_moe_layer\": [1, 1, 1, 1, 1, 1, 1]", "*is_moe_layer*neither*")]
    [InlineData("\"mlp_layer_types\": [\"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\"]", "*mlp_layer_types*neither*")]
    public void Lists_of_layers_without_sense_are_refused(string keys, string message)
    {
        var act = () => Read($$"""{ "model_type": "qwen3_moe", {{Basics}}, {{Mixture}}, {{keys}} }""");

        act.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void No_experts_is_no_mixture() =>
        Read($$"""{ "model_type": "qwen3", {{Basics}}, "num_experts": 0, "num_experts_per_tok": null }""").MixtureOfExperts.Should().BeNull();

    [Fact]
    public void A_mixture_without_a_dense_layer_needs_no_dense_width()
    {
        const string Mixed = """ "hidden_size": 8, "num_hidden_layers": 7, "num_attention_heads": 4, "vocab_size": 10 """;
        Read($$"""{ "model_type": "solar_open", {{Mixed}}, "num_key_value_heads": null, {{Mixture}} }""").FeedForwardSize.Should().Be(0);

        var act = () => Read($$"""{ "model_type": "exaone_moe", {{Mixed}}, "num_key_value_heads": 2, {{Mixture}} }""");
        act.Should().Throw<FormatException>().WithMessage("*intermediate_size*missing*");
    }

    [Theory]
    [InlineData("exaone_moe", true)]
    [InlineData("deepseek_v3", false)]
    public void The_layer_of_a_prediction_module_is_dense_by_type(string type, bool dense) =>
        Read($$"""{ "model_type": "{{type}}", {{Basics}}, {{Mixture}}, "kv_lora_rank": null, "num_nextn_predict_layers": 2 }""").MultiTokenPrediction.Should().Be(new MultiTokenPrediction { Modules = 2, Dense = dense });

    [Fact]
    public void Prediction_modules_have_two_spellings_and_may_be_none()
    {
        Read($$"""{ "model_type": "deepseek_v3", {{Basics}}, {{Neither}}, "num_mtp_layers": 1 }""").MultiTokenPrediction!.Modules.Should().Be(1);
        Read($$"""{ "model_type": "deepseek_v3", {{Basics}}, {{Neither}}, "num_nextn_predict_layers": 0 }""").MultiTokenPrediction.Should().BeNull();
    }

    [Theory]
    [InlineData("gemma", 256)]
    [InlineData("gemma2", 256)]
    [InlineData("llama", 2)]
    public void A_missing_head_dimension_follows_the_type(string type, int expected) =>
        Read($$"""{ "model_type": "{{type}}", {{Basics}} }""").HeadDimension.Should().Be(expected);

    [Fact]
    public void Keys_override_what_a_type_implies()
    {
        Read($$"""{ "model_type": "llama", {{Basics}}, "attention_bias": true, "mlp_bias": true }""")
            .Should().Match<TransformerArchitecture>(a => a.QueryKeyValueBias && a.AttentionOutputBias && a.FeedForwardBias);
        Read($$"""{ "model_type": "gpt_neox", {{Basics}}, "attention_bias": false }""").Should().Match<TransformerArchitecture>(a => !a.QueryKeyValueBias && !a.AttentionOutputBias && a.FeedForwardBias);
        Read($$"""{ "model_type": "qwen2", {{Basics}}, "attention_bias": true }""").AttentionOutputBias.Should().BeFalse();
        Read($$"""{ "model_type": "gemma", {{Basics}}, "tie_word_embeddings": false }""").TiedEmbeddings.Should().BeFalse();
        Read($$"""{ "model_type": "gemma", {{Basics}} }""").TiedEmbeddings.Should().BeTrue();
    }

    [Theory]
    [InlineData("mixtral", "num_local_experts")]
    [InlineData("qwen3_moe", "num_experts")]
    [InlineData("exaone_moe", "num_experts")]
    [InlineData("solar_open", "n_routed_experts")]
    [InlineData("deepseek_v2", "kv_lora_rank")]
    [InlineData("deepseek_v3", "kv_lora_rank")]
    [InlineData("axk1", "kv_lora_rank")]
    public void What_a_type_has_by_default_is_neither_filled_in_nor_left_out(string type, string missing)
    {
        var act = () => Read($$"""{ "model_type": "{{type}}", {{Basics}} }""");

        act.Should().Throw<FormatException>().WithMessage($"*'{missing}'*missing*'{type}'*null for none*");
        Read($$"""{ "model_type": "{{type}}", {{Basics}}, {{Neither}} }""").MixtureOfExperts.Should().BeNull();
    }

    [Fact]
    public void Biases_of_latent_attention_are_on_the_maps_down()
    {
        const string Latent = """ "kv_lora_rank": 6, "q_lora_rank": 5, "qk_nope_head_dim": 3, "qk_rope_head_dim": 2, "v_head_dim": 4 """;
        long Count(string flag) => InferenceCalculator.CountParameters(Read($$"""{ "model_type": "deepseek_v3", {{Basics}}, {{Latent}}, "n_routed_experts": null, "attention_bias": {{flag}} }""")).Total;

        (Count("true") - Count("false")).Should().Be(7 * (5 + 6 + 2 + 8));
    }

    [Theory]
    [InlineData("gemma3n_text", "alternating updates")]
    [InlineData("deepseek_v4", "hyper-connections")]
    public void Types_with_weights_of_another_kind_are_refused_with_the_reason(string type, string reason)
    {
        var act = () => Read($$"""{ "model_type": "{{type}}", {{Basics}} }""");

        act.Should().Throw<NotSupportedException>().WithMessage($"*'{type}'*{reason}*");
        HuggingFaceConfig.SupportedModelTypes.Should().NotContain(type);
    }

    [Theory]
    [InlineData("text_config")]
    [InlineData("llm_config")]
    [InlineData("language_config")]
    public void The_language_model_has_three_places(string name) =>
        Read($$"""{ "model_type": "vlm", "{{name}}": { "model_type": "llama", {{Basics}} } }""").Layers.Should().Be(7);

    [Fact]
    public void A_stream_with_a_byte_order_mark_is_read()
    {
        byte[] json = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($$"""{ "model_type": "llama", {{Basics}} }""")];

        HuggingFaceConfig.ReadArchitecture(new MemoryStream(json)).Layers.Should().Be(7);
    }

    [Fact]
    public void Sizes_beyond_32_bits_are_refused_as_a_fault_of_the_file()
    {
        var inner = () => Read("""{ "model_type": "gpt2", "n_embd": 2000000000, "n_head": 2, "n_layer": 1, "n_positions": 1, "vocab_size": 1 }""");
        var layers = () => Read("""{ "model_type": "llama", "hidden_size": 3000000000 }""");

        inner.Should().Throw<FormatException>();
        layers.Should().Throw<FormatException>().WithMessage("*hidden_size*");
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        var stream = () => HuggingFaceConfig.ReadArchitecture((Stream)null!);
        var text = () => HuggingFaceConfig.ReadArchitecture((string)null!);

        stream.Should().Throw<ArgumentNullException>().WithParameterName("stream");
        text.Should().Throw<ArgumentNullException>().WithParameterName("json");
    }

    [Fact]
    public void A_stream_of_more_than_4_MiB_is_refused()
    {
        byte[] Padded(int length) => Encoding.UTF8.GetBytes($$"""{ "model_type": "llama", {{Basics}} }""".PadRight(length));
        var tooLong = () => HuggingFaceConfig.ReadArchitecture(new MemoryStream(Padded((4 * 1024 * 1024) + 1)));

        HuggingFaceConfig.ReadArchitecture(new MemoryStream(Padded(4 * 1024 * 1024))).Layers.Should().Be(7);
        tooLong.Should().Throw<FormatException>().WithMessage("*4194304*");
    }

    private static TransformerArchitecture Read(string json) => HuggingFaceConfig.ReadArchitecture(json);
}
