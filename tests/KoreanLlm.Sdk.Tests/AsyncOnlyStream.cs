namespace KoreanLlm.Sdk.Tests;

/// <summary>A stream that refuses to block, as the body of a request or an answer does in a web server.</summary>
internal sealed class AsyncOnlyStream(byte[]? content = null) : Stream
{
    private readonly MemoryStream _content = new(content ?? []);
    private readonly MemoryStream _written = new();

    public byte[] Written => _written.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();

        // In pieces, as from a network.
        return _content.Read(buffer.Span[..Math.Min(buffer.Length, 50)]);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        _written.Write(buffer.Span);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw Refusal();

    public override void Write(byte[] buffer, int offset, int count) => throw Refusal();

    public override void Flush() => throw Refusal();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _content.Dispose();
        _written.Dispose();
        base.Dispose(disposing);
    }

    private static InvalidOperationException Refusal() => new("Synchronous operations are disallowed.");
}
