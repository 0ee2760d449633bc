using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>Software that runs a model.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<InferenceEngine>))]
[TypeConverter(typeof(TextTypeConverter<InferenceEngine>))]
public readonly record struct InferenceEngine : IVocabulary<InferenceEngine>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public InferenceEngine(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>vLLM. Slug: <c>vllm</c>.</summary>
    public static InferenceEngine Vllm { get; } = new("vllm");

    /// <summary>SGLang. Slug: <c>sglang</c>.</summary>
    public static InferenceEngine Sglang { get; } = new("sglang");

    /// <summary>TensorRT-LLM of NVIDIA. Slug: <c>tensorrt-llm</c>.</summary>
    public static InferenceEngine TensorRtLlm { get; } = new("tensorrt-llm");

    /// <summary>llama.cpp. Slug: <c>llama.cpp</c>.</summary>
    public static InferenceEngine LlamaCpp { get; } = new("llama.cpp");

    /// <summary>Ollama. Slug: <c>ollama</c>.</summary>
    public static InferenceEngine Ollama { get; } = new("ollama");

    /// <summary>LMDeploy with TurboMind. Slug: <c>lmdeploy</c>.</summary>
    public static InferenceEngine LmDeploy { get; } = new("lmdeploy");

    /// <summary>MLX of Apple. Slug: <c>mlx</c>.</summary>
    public static InferenceEngine Mlx { get; } = new("mlx");

    /// <summary>Transformers of Hugging Face. Slug: <c>transformers</c>.</summary>
    public static InferenceEngine Transformers { get; } = new("transformers");

    /// <summary>ExLlamaV2. Slug: <c>exllamav2</c>.</summary>
    public static InferenceEngine ExLlamaV2 { get; } = new("exllamav2");

    /// <summary>CTranslate2. Slug: <c>ctranslate2</c>.</summary>
    public static InferenceEngine CTranslate2 { get; } = new("ctranslate2");

    /// <summary>ctransformers, a binding of ggml. Slug: <c>ctransformers</c>.</summary>
    public static InferenceEngine CTransformers { get; } = new("ctransformers");

    /// <summary>AutoAWQ. Slug: <c>autoawq</c>.</summary>
    public static InferenceEngine AutoAwq { get; } = new("autoawq");

    /// <summary>JetStream of Google, with PyTorch or JAX. Slug: <c>jetstream</c>.</summary>
    public static InferenceEngine JetStream { get; } = new("jetstream");

    /// <summary>ds4, an engine for mixtures in low-bit formats. Slug: <c>ds4</c>.</summary>
    public static InferenceEngine Ds4 { get; } = new("ds4");

    /// <summary>Furiosa-LLM of FuriosaAI. Slug: <c>furiosa-llm</c>.</summary>
    public static InferenceEngine FuriosaLlm { get; } = new("furiosa-llm");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static InferenceEngine IVocabulary<InferenceEngine>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static InferenceEngine Parse(string s) => Vocabulary.Parse<InferenceEngine>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out InferenceEngine result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
