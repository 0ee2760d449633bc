using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>How a model came to be. Only <see cref="FromScratch"/> makes its training tokens comparable with a scaling law.</summary>
/// <remarks>An open vocabulary: any lower-case slug is allowed, the members are the well-known ones. The default value is <c>unspecified</c>.</remarks>
[JsonConverter(typeof(TextConverter<ModelOrigin>))]
[TypeConverter(typeof(TextTypeConverter<ModelOrigin>))]
public readonly record struct ModelOrigin : IVocabulary<ModelOrigin>
{
    /// <summary>A value of the vocabulary.</summary>
    /// <param name="value">A lower-case slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public ModelOrigin(string value) => Value = Guard.Word(value, nameof(value))!;

    /// <summary>Trained from random weights. Slug: <c>from-scratch</c>.</summary>
    public static ModelOrigin FromScratch { get; } = new("from-scratch");

    /// <summary>Pre-training of another model, continued. Slug: <c>continued-pretraining</c>.</summary>
    public static ModelOrigin ContinuedPretraining { get; } = new("continued-pretraining");

    /// <summary>Made deeper or wider from another model, then trained on. Slug: <c>upscaled</c>.</summary>
    public static ModelOrigin Upscaled { get; } = new("upscaled");

    /// <summary>A mixture of experts made from another model's weights, then trained on. Slug: <c>upcycled</c>.</summary>
    public static ModelOrigin Upcycled { get; } = new("upcycled");

    /// <summary>Made smaller by removing parts of another model. Slug: <c>pruned</c>.</summary>
    public static ModelOrigin Pruned { get; } = new("pruned");

    /// <summary>Taught by another model's outputs. Slug: <c>distilled</c>.</summary>
    public static ModelOrigin Distilled { get; } = new("distilled");

    /// <summary>Weights of several models combined. Slug: <c>merged</c>.</summary>
    public static ModelOrigin Merged { get; } = new("merged");

    /// <summary>Another model, tuned for a task or for instructions. Slug: <c>fine-tuned</c>.</summary>
    public static ModelOrigin FineTuned { get; } = new("fine-tuned");

    /// <summary>Another model's weights, stored in fewer bits. Slug: <c>quantized</c>.</summary>
    public static ModelOrigin Quantized { get; } = new("quantized");

    /// <summary>The slug.</summary>
    public string Value => field ?? Guard.Unspecified;

    static ModelOrigin IVocabulary<ModelOrigin>.Of(string value) => new(value);

    /// <summary>Reads a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a slug.</exception>
    public static ModelOrigin Parse(string s) => Vocabulary.Parse<ModelOrigin>(s);

    /// <summary>Reads a slug; false where the text is none.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="result">The value, or <c>unspecified</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ModelOrigin result) => Vocabulary.TryParse(s, out result);

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
