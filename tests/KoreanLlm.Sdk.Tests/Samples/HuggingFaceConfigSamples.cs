using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Samples;

public sealed class HuggingFaceConfigSamples : PrintedSamples
{
    [Fact]
    public void The_configuration_of_EXAONE_4()
    {
        #region config
        var architecture = HuggingFaceConfig.ReadArchitecture("""
            {
              "model_type": "exaone4", "num_hidden_layers": 64, "hidden_size": 5120, "intermediate_size": 27392,
              "num_attention_heads": 40, "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 102400,
              "tie_word_embeddings": false, "sliding_window": 4096, "sliding_window_pattern": "LLLG"
            }
            """);
        foreach (var group in architecture.Attention)
        {
            Console.WriteLine($"{group.Layers} layers {group.Kind}{(group.Window is { } window ? $", window {window}" : "")}");
        }

        Console.WriteLine($"{architecture.QueryKeyNorm}, {InferenceCalculator.CountParameters(architecture).Total:N0} parameters");
        #endregion

        ShouldPrintWhatThePageSays("calculators.md", "config");
    }

    [Fact]
    public void An_unknown_type()
    {
        #region unknown-type
        try
        {
            HuggingFaceConfig.ReadArchitecture("""{ "model_type": "gemma3n_text" }""");
        }
        catch (NotSupportedException e)
        {
            Console.WriteLine(e.Message);
        }
        #endregion

        ShouldPrintWhatThePageSays("calculators.md", "unknown-type");
    }
}
