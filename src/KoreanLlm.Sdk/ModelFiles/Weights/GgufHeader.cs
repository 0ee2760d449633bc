using KoreanLlm.Sdk.ModelFiles;

namespace KoreanLlm.Sdk;

/// <summary>The header of a GGUF file, as llama.cpp and its kin read it.</summary>
public sealed record GgufHeader : WeightFileHeader
{
    /// <summary>The version of the format: 2 or 3.</summary>
    public required int Version { get; init; }

    /// <summary>The name of the architecture in the metadata, e.g. <c>llama</c> or <c>exaone4</c>; null where the file has none.</summary>
    public string? ArchitectureName => Metadata.GetValueOrDefault("general.architecture");

    /// <summary>The name of the model in the metadata; null where the file has none.</summary>
    public string? ModelName => Metadata.GetValueOrDefault("general.name");

    /// <summary>Files the model is split into; 1 where the file is whole.</summary>
    public int Files { get; init; } = 1;

    /// <summary>
    /// The architecture, where metadata and tensors together tell it without a guess: a whole file, heads, dense blocks or routed experts, every tensor understood and
    /// every shape as the sizes say. It counts to <see cref="WeightFileHeader.Elements"/>, but for tables of rotary factors. Null otherwise. Windows are not told apart: every layer is taken as full.
    /// </summary>
    public TransformerArchitecture? Architecture { get; init; }

    /// <summary>Reads the header of a file; the weights are not read.</summary>
    /// <param name="stream">A <c>.gguf</c> file of version 2 or 3, little-endian. At most 256 MiB of header.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="FormatException">It is no such file; the message names the byte, the key or the tensor, and what was expected.</exception>
    public static GgufHeader Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return GgufReader.Read(stream);
    }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
