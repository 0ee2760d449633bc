namespace KoreanLlm.Sdk.Dataset;

/// <summary>Reads streams whose length nobody vouches for.</summary>
internal static class LimitedBytes
{
    private const int BufferBytes = 81920;

    public static byte[] Read(Stream stream, long maximum, string file, string limit = "")
    {
        using var memory = new MemoryStream();
        var buffer = new byte[BufferBytes];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            memory.Write(buffer, 0, read);
            RefuseAbove(memory.Length, maximum, file, limit);
        }

        return memory.ToArray();
    }

    public static async Task<byte[]> ReadAsync(Stream stream, long maximum, string file, CancellationToken cancellationToken, string limit = "")
    {
        using var memory = new MemoryStream();
        var buffer = new byte[BufferBytes];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            memory.Write(buffer, 0, read);
            RefuseAbove(memory.Length, maximum, file, limit);
        }

        return memory.ToArray();
    }

    public static void RefuseAbove(long bytes, long maximum, string file, string limit = "")
    {
        if (bytes > maximum)
        {
            throw new DatasetFormatException(
                [new DatasetProblem { File = file, Path = "$", Message = $"expected at most {maximum} bytes{(limit.Length > 0 ? $" ({limit})" : "")}." }]);
        }
    }
}
