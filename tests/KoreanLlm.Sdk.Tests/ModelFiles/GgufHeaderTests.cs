using System.Buffers.Binary;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

public class GgufHeaderTests
{
    [Fact]
    public void A_header_tells_tensors_bytes_and_what_the_file_says_of_itself()
    {
        var header = GgufFile.Tiny().Read();

        (header.Version, header.ArchitectureName, header.ModelName, header.Files).Should().Be((3, "llama", "Tiny", 1));
        header.Metadata["tokenizer.ggml.tokens"].Should().Be("2 texts");
        header.Tensors.Should().HaveCount(20);
        header.Elements.Should().Be((256 * 32) + 256 + (2 * ((2 * 256) + (256 * 64) + (2 * 256 * 32) + (64 * 256) + (3 * 256 * 96))));
        header.ByType.Select(t => (t.Type, t.Tensors, t.Bytes)).Should().BeEquivalentTo(new[]
        {
            ("Q4_K", 9, (8192L + (2 * (16384 + 8192 + (2 * 24576)))) / 256 * 144),
            ("Q8_0", 4, 2L * (16384 + 24576) / 32 * 34),
            ("Q6_K", 2, 2L * 8192 / 256 * 210),
            ("F32", 5, 5L * 256 * 4),
        });
        header.BitsPerElement.Should().BeApproximately(8.0 * header.TensorBytes.Bytes / header.Elements, 1e-12).And.BeInRange(4.5, 8.5);
    }

    [Fact]
    public void An_architecture_that_every_tensor_agrees_with_counts_to_the_elements_of_the_file()
    {
        var header = GgufFile.Tiny().Tensor("rope_freqs.weight", 0, 8).Read();

        header.Architecture.Should().NotBeNull();
        InferenceCalculator.CountParameters(header.Architecture!).Total.Should().Be(header.Elements - 8);
        (header.Architecture!.HeadDimension, header.Architecture.KeyValueHeads, header.Architecture.TiedEmbeddings).Should().Be((16, 2, true));
    }

    [Fact]
    public void A_mixture_is_told_by_its_tensors()
    {
        var file = new GgufFile().Text("general.architecture", "qwen3moe").Number("qwen3moe.block_count", 1).Number("qwen3moe.embedding_length", 32).Number("qwen3moe.attention.head_count", 2)
            .Number("qwen3moe.expert_used_count", 2).Tensor("token_embd.weight", 1, 32, 8).Tensor("output.weight", 1, 32, 8).Tensor("output_norm.weight", 0, 32)
            .Tensor("blk.0.attn_norm.weight", 0, 32).Tensor("blk.0.ffn_norm.weight", 0, 32).Tensor("blk.0.attn_q.weight", 1, 32, 32).Tensor("blk.0.attn_k.weight", 1, 32, 16)
            .Tensor("blk.0.attn_v.weight", 1, 32, 16).Tensor("blk.0.attn_output.weight", 1, 32, 32).Tensor("blk.0.attn_q_norm.weight", 0, 16).Tensor("blk.0.attn_k_norm.weight", 0, 16)
            .Tensor("blk.0.ffn_gate_inp.weight", 0, 32, 4).Tensor("blk.0.ffn_gate_exps.weight", 39, 32, 64, 4).Tensor("blk.0.ffn_up_exps.weight", 39, 32, 64, 4).Tensor("blk.0.ffn_down_exps.weight", 39, 64, 32, 4);
        var header = file.Read();

        header.Architecture!.MixtureOfExperts.Should().Be(new MixtureOfExperts { Experts = 4, ActiveExperts = 2, ExpertFeedForwardSize = 64 });
        header.Architecture.QueryKeyNorm.Should().Be(QueryKeyNorm.PerHead);
        InferenceCalculator.CountParameters(header.Architecture).Total.Should().Be(header.Elements);
    }

    [Theory]
    [InlineData("blk.0.ssm_in.weight")]
    [InlineData("blk.7.attn_norm.weight")]
    [InlineData("blk.0.attn_q.bias")]
    [InlineData("mystery")]
    public void A_tensor_that_is_not_understood_leaves_the_architecture_open(string name) => GgufFile.Tiny().Tensor(name, 0, 64).Read().Architecture.Should().BeNull();

    [Fact]
    public void A_part_of_a_split_file_has_no_architecture()
    {
        var header = GgufFile.Tiny().Value("split.count", 2, w => w.Write((ushort)3)).Read();

        (header.Files, header.Architecture).Should().Be((3, null));
    }

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var header = new GgufFile().Value("a", 0, w => w.Write((byte)200)).Value("b", 1, w => w.Write((sbyte)-2)).Value("c", 3, w => w.Write((short)-3)).Value("d", 5, w => w.Write(-4))
            .Value("e", 6, w => w.Write(1.5f)).Value("f", 7, w => w.Write(true)).Value("g", 10, w => w.Write(ulong.MaxValue)).Value("h", 11, w => w.Write(-5L)).Value("i", 12, w => w.Write(0.25))
            .Value("j", 9, w => { w.Write(4u); w.Write(2UL); w.Write(8u); w.Write(1u); }).Read();

        string.Join(' ', header.Metadata.Values).Should().Be("200 -2 -3 -4 1.5 true 18446744073709551615 -5 0.25 8 1");
    }

    [Fact]
    public void Malformed_files_are_refused_with_the_place()
    {
        Refused(w => w.Text("a", "b").Text("a", "c"), "*'a'*twice*");
        Refused(w => w.Tensor("t", 0, 4).Tensor("t", 0, 4), "*'t'*twice*");
        Refused(w => w.Tensor("t", 99, 4), "*'t'*type 99*");
        Refused(w => w.Tensor("t", 12, 100), "*'t'*100*256*Q4_K*");
        Refused(w => w.Tensor("t", 0, 1UL << 40, 1UL << 40), "*'t'*");
        Refused(w => w.Tensor("t", 0, ulong.MaxValue), "*'t'*");
        Refused(w => w.Tensor("t", 0, [.. Enumerable.Repeat(1UL, 9)]), "*'t'*9 dimensions*");
        Refused(w => w.Value("k", 13, _ => { }), "*'k'*type 13*");
        Refused(w => w.Value("k", 7, b => b.Write((byte)2)), "*'k'*byte 2*");
        Refused(w => w.Value("k", 9, b => { b.Write(9u); b.Write(1UL); }), "*'k'*lists*");
        Refused(w => w.Value("k", 8, b => b.Write(1UL << 60)), "*'k'*at most*");
        Refused(w => w.Value("k", 8, b => { b.Write(2UL); b.Write((byte)0xff); b.Write((byte)0xfe); }), "*'k'*UTF-8*");

        static void Refused(Func<GgufFile, GgufFile> file, string message) =>
            FluentActions.Invoking(() => file(new GgufFile()).Read()).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Another_version_or_magic_is_refused()
    {
        var swapped = GgufFile.Tiny().Bytes();
        BinaryPrimitives.WriteUInt32BigEndian(swapped.AsSpan(4), 3);

        Read([.. "GGML"u8, 0, 0, 0, 0]).Should().Throw<FormatException>().WithMessage("*GGUF*");
        Read(GgufFile.Tiny().Bytes(1)).Should().Throw<FormatException>().WithMessage("*version is 1*");
        Read(swapped).Should().Throw<FormatException>().WithMessage("*little-endian*");
        FluentActions.Invoking(() => GgufHeader.Read(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Every_cut_and_thousands_of_damaged_bytes_are_read_or_refused_and_nothing_else()
    {
        var bytes = GgufFile.Tiny().Bytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Read(bytes[..length]).Should().Throw<FormatException>();
        }

        var random = new Random(7);
        for (var i = 0; i < 5000; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try
            {
                var header = GgufHeader.Read(new MemoryStream(damaged));
                _ = (header.Elements, header.BitsPerElement, header.ByType);
                if (header.Architecture is { } architecture)
                {
                    InferenceCalculator.CountParameters(architecture);
                }
            }
            catch (FormatException)
            {
            }
        }
    }

    private static Action Read(byte[] bytes) => () => GgufHeader.Read(new MemoryStream(bytes));
}
