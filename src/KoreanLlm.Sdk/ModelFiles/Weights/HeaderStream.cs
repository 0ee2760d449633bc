using System.Buffers.Binary;
using System.Text;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Reads a header byte by byte: it says where a file ends too early, and takes memory only for what is there.</summary>
internal sealed class HeaderStream(Stream stream, long limit)
{
    private const int Chunk = 1 << 16;

    private readonly byte[] _buffer = new byte[Chunk];

    public long Position { get; private set; }

    public byte Byte(string what) => Span(1, what)[0];

    public ushort UInt16(string what) => BinaryPrimitives.ReadUInt16LittleEndian(Span(2, what));

    public uint UInt32(string what) => BinaryPrimitives.ReadUInt32LittleEndian(Span(4, what));

    public ulong UInt64(string what) => BinaryPrimitives.ReadUInt64LittleEndian(Span(8, what));

    /// <summary>A length or count that must stay within a bound.</summary>
    public int Count(string what, int most)
    {
        var at = Position;
        var count = UInt64(what);
        return count <= (ulong)most ? (int)count : throw new FormatException(FormattableString.Invariant($"{what} at byte {at} is {count}: expected at most {most}."));
    }

    public string Text(string what, int mostBytes)
    {
        var at = Position;
        var bytes = Bytes(Count(what + " (length)", mostBytes), what);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(FormattableString.Invariant($"{what} at byte {at} is no UTF-8."), e);
        }
    }

    public byte[] Bytes(long count, string what)
    {
        using var memory = new MemoryStream();
        Take(count, what, memory);
        return memory.ToArray();
    }

    public void Skip(long count, string what) => Take(count, what, Stream.Null);

    private void Take(long count, string what, Stream into)
    {
        for (var left = count; left > 0;)
        {
            var part = Span((int)Math.Min(left, Chunk), what);
            into.Write(part);
            left -= part.Length;
        }
    }

    private ReadOnlySpan<byte> Span(int count, string what)
    {
        if (Position + count > limit)
        {
            throw new FormatException(FormattableString.Invariant($"The header is longer than {limit} bytes ({what})."));
        }

        for (var filled = 0; filled < count;)
        {
            var read = stream.Read(_buffer, filled, count - filled);
            if (read == 0)
            {
                throw new FormatException(FormattableString.Invariant($"The file ends at byte {Position + filled}, within {what}."));
            }

            filled += read;
        }

        Position += count;
        return _buffer.AsSpan(0, count);
    }
}
