using System.Buffers.Binary;
using System.Text;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

public class SafetensorsHeaderTests
{
    private const string Two = """
        { "__metadata__": { "format": "pt" },
          "a": { "dtype": "BF16", "shape": [2, 3], "data_offsets": [0, 12] },
          "b": { "dtype": "F8_E4M3", "shape": [4], "data_offsets": [12, 16] },
          "c": { "dtype": "F4", "shape": [4], "data_offsets": [16, 18] },
          "d": { "dtype": "F32", "shape": [], "data_offsets": [18, 22] } }
        """;

    private const string Index = """{ "metadata": { "total_size": 22, "total_parameters": 15.0 }, "weight_map": { "a": "model-2.safetensors", "b": "model-1.safetensors", "c": "model-2.safetensors" } }""";

    [Fact]
    public void A_header_tells_tensors_elements_and_bytes_by_type()
    {
        var header = SafetensorsHeader.Read(File(Two));

        (header.IsIndex, header.Elements, header.TensorBytes.Bytes).Should().Be((false, 15, 22));
        header.Tensors.Select(t => t.ToString()).Should().Equal("a: BF16 2x3", "b: F8_E4M3 4", "c: F4 4", "d: F32 ");
        header.ByType[0].Should().Be(new TensorTypeTotal { Type = "BF16", Tensors = 1, Elements = 6, Bytes = 12 });
        header.BitsPerElement.Should().BeApproximately(8 * 22 / 15.0, 1e-12);
        header.Metadata.Should().ContainKey("format").WhoseValue.Should().Be("pt");
    }

    [Fact]
    public void The_weights_behind_the_header_are_not_read()
    {
        var stream = File(Two, new byte[1000]);

        SafetensorsHeader.Read(stream);

        stream.Position.Should().Be(8 + Encoding.UTF8.GetByteCount(Two));
    }

    [Fact]
    public void An_index_names_its_shards_and_what_they_sum_to()
    {
        var index = SafetensorsHeader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Index)));

        index.IsIndex.Should().BeTrue();
        index.Shards.Should().Equal("model-1.safetensors", "model-2.safetensors");
        index.IndexedTensors.Should().Equal("a", "b", "c");
        (index.StatedBytes, index.StatedParameters, index.Elements, index.BitsPerElement).Should().Be((22, 15, 0, null));
    }

    [Fact]
    public void Shards_are_put_together_and_no_tensor_is_in_two()
    {
        var one = SafetensorsHeader.Read(File("""{ "a": { "dtype": "BF16", "shape": [2], "data_offsets": [0, 4] } }"""));
        var other = SafetensorsHeader.Read(File("""{ "b": { "dtype": "BF16", "shape": [3], "data_offsets": [0, 6] } }"""));

        SafetensorsHeader.Combine([one, other]).Elements.Should().Be(5);
        FluentActions.Invoking(() => SafetensorsHeader.Combine([one, one])).Should().Throw<ArgumentException>().WithMessage("*'a'*more than one*");
        FluentActions.Invoking(() => SafetensorsHeader.Combine([SafetensorsHeader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Index)))])).Should().Throw<ArgumentException>().WithMessage("*index*");
    }

    [Theory]
    [InlineData("""{ "a": { "dtype": "BF16", "shape": [2], "data_offsets": [0, 5] } }""", "*'a'*0 to 5*4 bytes*")]
    [InlineData("""{ "a": { "dtype": "BF16", "shape": [2], "data_offsets": [4, 0] } }""", "*'a'*")]
    [InlineData("""{ "a": { "dtype": "BF16", "shape": [2], "data_offsets": [4] } }""", "*'a'*")]
    [InlineData("""{ "a": { "dtype": "BF17", "shape": [2], "data_offsets": [0, 4] } }""", "*'a'*'BF17'*")]
    [InlineData("""{ "a": { "dtype": "BF16", "shape": [-2], "data_offsets": [0, 4] } }""", "*'shape'*'a'*-2*")]
    [InlineData("""{ "a": { "dtype": "BF16", "shape": [4294967296, 4294967296], "data_offsets": [0, 4] } }""", "*'a'*4294967296x4294967296*")]
    [InlineData("""{ "a": { "dtype": "BF16", "shape": [1,1,1,1,1,1,1,1,1], "data_offsets": [0, 2] } }""", "*'shape'*'a'*8*")]
    [InlineData("""{ "a": { "dtype": 1, "shape": [2], "data_offsets": [0, 4] } }""", "*'a'*dtype*")]
    [InlineData("""{ "a": [] }""", "*'a'*")]
    [InlineData("""{ "a": { "dtype": "U8", "shape": [1], "data_offsets": [0, 1] }, "a": { "dtype": "U8", "shape": [1], "data_offsets": [1, 2] } }""", "*'a'*twice*")]
    [InlineData("[]", "*no JSON object*")]
    [InlineData("{ ", "*no JSON*")]
    public void A_malformed_header_is_refused_with_the_tensor(string json, string message) =>
        FluentActions.Invoking(() => SafetensorsHeader.Read(File(json))).Should().Throw<FormatException>().WithMessage(message);

    [Theory]
    [InlineData("""{ "metadata": {} }    """, "*weight_map*")]
    [InlineData("""{ "weight_map": {} }    """, "*empty*")]
    [InlineData("""{ "weight_map": { "a": 1 } }""", "*'a'*")]
    [InlineData("""{ "metadata": { "total_size": -1 }, "weight_map": { "a": "f" } }""", "*total_size*-1*")]
    public void A_malformed_index_is_refused_with_the_key(string json, string message) =>
        FluentActions.Invoking(() => SafetensorsHeader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)))).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Lengths_beyond_the_file_or_the_format_are_refused_without_taking_the_memory()
    {
        FluentActions.Invoking(() => SafetensorsHeader.Read(new MemoryStream([]))).Should().Throw<FormatException>().WithMessage("*byte 0*");
        FluentActions.Invoking(() => SafetensorsHeader.Read(new MemoryStream([0, 0, 0, 0, 0, 0, 0, 0]))).Should().Throw<FormatException>().WithMessage("*0 bytes long*");
        FluentActions.Invoking(() => SafetensorsHeader.Read(new MemoryStream([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]))).Should().Throw<FormatException>().WithMessage("*100000000*");
        FluentActions.Invoking(() => SafetensorsHeader.Read(new MemoryStream([0, 0xe1, 0xf5, 5, 0, 0, 0, 0, 1]))).Should().Throw<FormatException>().WithMessage("*ends at byte 9*");
        FluentActions.Invoking(() => SafetensorsHeader.Read(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Thousands_of_damaged_headers_are_read_or_refused_and_nothing_else()
    {
        var random = new Random(11);
        foreach (var file in new[] { File(Two).ToArray(), Encoding.UTF8.GetBytes(Index) })
        {
            for (var i = 0; i < 5000; i++)
            {
                var damaged = file[..random.Next(1, file.Length + 1)];
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                try
                {
                    var header = SafetensorsHeader.Read(new MemoryStream(damaged));
                    _ = (header.Elements, header.BitsPerElement, header.ByType);
                }
                catch (FormatException)
                {
                }
            }
        }
    }

    private static MemoryStream File(string json, byte[]? weights = null)
    {
        var header = Encoding.UTF8.GetBytes(json);
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return new MemoryStream([.. length, .. header, .. weights ?? []]);
    }
}
