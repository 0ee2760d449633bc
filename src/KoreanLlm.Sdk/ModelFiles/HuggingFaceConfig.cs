using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.ModelFiles;

namespace KoreanLlm.Sdk;

/// <summary>Reads the <c>config.json</c> of a Hugging Face repository into a <see cref="TransformerArchitecture"/>.</summary>
/// <remarks>
/// A model type implies features that no key names: biases, query-key norms, kinds of norm. Types whose implications are known are read;
/// any other is refused rather than guessed. <see cref="SupportedModelTypes"/> lists them. A key that is absent has the default of the configuration class
/// of its type; where implementations differ it is asked for. What is read can be counted by <c>InferenceCalculator.CountParameters</c>.
/// Only sizes, flags and lists of layers are read: NaN and Infinity, which Python writes, do no harm elsewhere. Objects nest at most 64 deep.
/// </remarks>
public static class HuggingFaceConfig
{
    private const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>The values of <c>model_type</c> that can be read, in ordinal order.</summary>
    public static IReadOnlyList<string> SupportedModelTypes => ModelTypes.Supported;

    /// <summary>Reads a configuration.</summary>
    /// <param name="stream">JSON in UTF-8, at most 4 MiB; read to its end.</param>
    /// <returns>The architecture of the language model; of a multimodal configuration that of its <c>text_config</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="FormatException">It is no JSON object, a key is missing or has a value that makes no sense, or it is too long; the message names the key.</exception>
    /// <exception cref="NotSupportedException">The model type is unknown or has weights that an architecture cannot express; the message names it.</exception>
    public static TransformerArchitecture ReadArchitecture(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MaximumBytes)
            {
                throw new FormatException($"The configuration is longer than {MaximumBytes} bytes.");
            }
        }

        return Read(memory.GetBuffer().AsMemory(0, (int)memory.Length));
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The architecture of the language model; of a multimodal configuration that of its <c>text_config</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is no JSON object, or a key is missing or has a value that makes no sense; the message names the key.</exception>
    /// <exception cref="NotSupportedException">The model type is unknown or has weights that an architecture cannot express; the message names it.</exception>
    public static TransformerArchitecture ReadArchitecture(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    private static TransformerArchitecture Read(Memory<byte> json)
    {
        try
        {
            var text = json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
            PythonNumbers.Replace(text.Span);
            using var document = JsonDocument.Parse(text);
            return ConfigDocument.Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException("The configuration is no JSON: " + e.Message, e);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or InvalidOperationException)
        {
            // A guard of the domain, heads that do not divide and the like; or half a surrogate pair in a text.
            throw new FormatException("The configuration makes no sense: " + e.Message, e);
        }
    }
}
