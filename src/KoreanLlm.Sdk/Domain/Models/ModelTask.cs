using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>The work a model does.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ModelTask>))]
[TypeConverter(typeof(TextTypeConverter<ModelTask>))]
public readonly record struct ModelTask : IVocabulary<ModelTask>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ModelTask(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Reads text and writes text. Slug: <c>text-generation</c>.</summary>
    public static ModelTask TextGeneration { get; } = new("text-generation");

    /// <summary>Reads pictures or video beside text and writes text. Slug: <c>vision-language</c>.</summary>
    public static ModelTask VisionLanguage { get; } = new("vision-language");

    /// <summary>Reads several kinds of content and makes sound or pictures beside text. Slug: <c>omni</c>.</summary>
    public static ModelTask Omni { get; } = new("omni");

    /// <summary>Recognizes, understands or synthesizes speech, and no pictures. Slug: <c>speech</c>.</summary>
    public static ModelTask Speech { get; } = new("speech");

    /// <summary>Turns text, or pictures, into vectors for retrieval. Slug: <c>embedding</c>.</summary>
    public static ModelTask Embedding { get; } = new("embedding");

    /// <summary>Orders passages by how well they answer a query. Slug: <c>reranking</c>.</summary>
    public static ModelTask Reranking { get; } = new("reranking");

    /// <summary>Tells harmful input or output from harmless. Slug: <c>safeguard</c>.</summary>
    public static ModelTask Safeguard { get; } = new("safeguard");

    /// <summary>Translates between languages, and is made for that alone. Slug: <c>translation</c>.</summary>
    public static ModelTask Translation { get; } = new("translation");

    /// <summary>Grades or compares the answers of other models, reward models included. Slug: <c>judge</c>.</summary>
    public static ModelTask Judge { get; } = new("judge");

    /// <summary>Reads the text and layout of documents. Slug: <c>ocr</c>.</summary>
    public static ModelTask Ocr { get; } = new("ocr");

    /// <summary>Gives representations to be tuned for a task, such as a BERT. Slug: <c>encoder</c>.</summary>
    public static ModelTask Encoder { get; } = new("encoder");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ModelTask IVocabulary<ModelTask>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ModelTask Parse(string s) => Vocabulary.Parse<ModelTask>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ModelTask result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
