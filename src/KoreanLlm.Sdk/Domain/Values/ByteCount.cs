using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A number of bytes that never confuses gigabytes (10^9) with gibibytes (2^30).</summary>
[JsonConverter(typeof(ByteCountConverter))]
public readonly record struct ByteCount : IComparable<ByteCount>
{
    private const double BytesPerGigabyte = 1e9;
    private const double BytesPerGibibyte = 1L << 30;

    /// <summary>A count of bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public ByteCount(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        Bytes = bytes;
    }

    /// <summary>The number of bytes, 0 or more.</summary>
    public long Bytes { get; }

    /// <summary>The size in gigabytes (GB, 10^9 bytes).</summary>
    public double Gigabytes => Bytes / BytesPerGigabyte;

    /// <summary>The size in gibibytes (GiB, 2^30 bytes).</summary>
    public double Gibibytes => Bytes / BytesPerGibibyte;

    /// <summary>A size given in gigabytes (GB, 10^9 bytes), rounded to the byte.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, not finite or too large.</exception>
    public static ByteCount FromGigabytes(double gigabytes) => FromUnits(gigabytes, BytesPerGigabyte, nameof(gigabytes));

    /// <summary>A size given in gibibytes (GiB, 2^30 bytes), rounded to the byte.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, not finite or too large.</exception>
    public static ByteCount FromGibibytes(double gibibytes) => FromUnits(gibibytes, BytesPerGibibyte, nameof(gibibytes));

    /// <inheritdoc/>
    public int CompareTo(ByteCount other) => Bytes.CompareTo(other.Bytes);

    /// <summary>The size in gibibytes with two decimals, culture-invariant, e.g. <c>8.75 GiB</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Gibibytes:0.00} GiB");

    /// <summary>The sum of two sizes.</summary>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/> bytes.</exception>
    public static ByteCount operator +(ByteCount left, ByteCount right) => new(checked(left.Bytes + right.Bytes));

    /// <summary>The sum of two sizes.</summary>
    /// <exception cref="OverflowException">The sum exceeds <see cref="long.MaxValue"/> bytes.</exception>
    public static ByteCount Add(ByteCount left, ByteCount right) => left + right;

    /// <summary>Whether <paramref name="left"/> is smaller.</summary>
    public static bool operator <(ByteCount left, ByteCount right) => left.Bytes < right.Bytes;

    /// <summary>Whether <paramref name="left"/> is not larger.</summary>
    public static bool operator <=(ByteCount left, ByteCount right) => left.Bytes <= right.Bytes;

    /// <summary>Whether <paramref name="left"/> is larger.</summary>
    public static bool operator >(ByteCount left, ByteCount right) => left.Bytes > right.Bytes;

    /// <summary>Whether <paramref name="left"/> is not smaller.</summary>
    public static bool operator >=(ByteCount left, ByteCount right) => left.Bytes >= right.Bytes;

    private static ByteCount FromUnits(double value, double unit, string name)
    {
        var bytes = Math.Round(value * unit);
        return bytes is >= 0 and < 9.2e18
            ? new ByteCount((long)bytes)
            : throw Guard.OutOfRange(name, value, "a finite number of 0 or more and below 9.2e18 bytes");
    }
}
