using System.Text;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>Writes small GGUF headers for the tests.</summary>
internal sealed class GgufFile
{
    private readonly List<(string Key, uint Type, Action<BinaryWriter> Value)> _metadata = [];
    private readonly List<(string Name, ulong[] Shape, uint Type)> _tensors = [];

    /// <summary>A Llama of 2 layers, 256 channels, 4 heads of 16, 2 key-value heads, feed-forward width 96, 32 tokens, with a tied head.</summary>
    public static GgufFile Tiny()
    {
        var file = new GgufFile().Text("general.architecture", "llama").Text("general.name", "Tiny").Number("llama.block_count", 2).Number("llama.embedding_length", 256)
            .Number("llama.attention.head_count", 4).Texts("tokenizer.ggml.tokens", "a", "b").Tensor("token_embd.weight", 12, 256, 32).Tensor("output_norm.weight", 0, 256);
        for (var i = 0; i < 2; i++)
        {
            file.Tensor($"blk.{i}.attn_norm.weight", 0, 256).Tensor($"blk.{i}.attn_q.weight", 12, 256, 64).Tensor($"blk.{i}.attn_k.weight", 12, 256, 32).Tensor($"blk.{i}.attn_v.weight", 14, 256, 32)
                .Tensor($"blk.{i}.attn_output.weight", 8, 64, 256).Tensor($"blk.{i}.ffn_norm.weight", 0, 256).Tensor($"blk.{i}.ffn_gate.weight", 12, 256, 96).Tensor($"blk.{i}.ffn_up.weight", 12, 256, 96)
                .Tensor($"blk.{i}.ffn_down.weight", 8, 96, 256);
        }

        return file;
    }

    public GgufFile Text(string key, string value) => With(key, 8, w => Write(w, value));

    public GgufFile Number(string key, uint value) => With(key, 4, w => w.Write(value));

    public GgufFile Value(string key, uint type, Action<BinaryWriter> value) => With(key, type, value);

    public GgufFile Texts(string key, params string[] values) => With(key, 9, w =>
    {
        w.Write(8u);
        w.Write((ulong)values.Length);
        foreach (var value in values)
        {
            Write(w, value);
        }
    });

    public GgufFile Tensor(string name, uint type, params ulong[] shape)
    {
        _tensors.Add((name, shape, type));
        return this;
    }

    public byte[] Bytes(uint version = 3)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write("GGUF"u8);
        writer.Write(version);
        writer.Write((ulong)_tensors.Count);
        writer.Write((ulong)_metadata.Count);
        foreach (var (key, type, value) in _metadata)
        {
            Write(writer, key);
            writer.Write(type);
            value(writer);
        }

        foreach (var (name, shape, type) in _tensors)
        {
            Write(writer, name);
            writer.Write((uint)shape.Length);
            foreach (var size in shape)
            {
                writer.Write(size);
            }

            writer.Write(type);
            writer.Write(0UL);
        }

        return memory.ToArray();
    }

    public GgufHeader Read() => GgufHeader.Read(new MemoryStream(Bytes()));

    private static void Write(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((ulong)bytes.Length);
        writer.Write(bytes);
    }

    private GgufFile With(string key, uint type, Action<BinaryWriter> value)
    {
        _metadata.Add((key, type, value));
        return this;
    }
}
