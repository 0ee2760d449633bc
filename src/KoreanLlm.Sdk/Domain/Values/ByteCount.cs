using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A number of bytes that never confuses gigabytes (10^9) with gibibytes (2^30).</summary>
[JsonConverter(typeof(ByteCountConverter))]
[TypeConverter(typeof(TextTypeConverter<ByteCount>))]
public readonly record struct ByteCount : IComparable<ByteCount>, ISpanParsable<ByteCount>
{
    private const double BytesPerGigabyte = 1e9;
    private const double BytesPerGibibyte = 1L << 30;

    // Longer units first: "GiB" ends with "B" too.
    private static readonly (string Unit, double Worth)[] Units =
        [("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("TiB", 1L << 40), ("kB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12), ("B", 1)];

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

    /// <summary>Reads a number of bytes, or a number with its unit, e.g. <c>80 GB</c> or <c>24 GiB</c>.</summary>
    /// <param name="s">The text, written in the invariant culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static ByteCount Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var bytes) ? bytes : throw new FormatException($"'{s}' is no amount of memory: expected a number of bytes, or one with a unit such as 80 GB or 24 GiB.");
    }

    /// <summary>Likewise; false where the text is none.</summary>
    /// <param name="s">The text, written in the invariant culture.</param>
    /// <param name="result">The amount, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ByteCount result)
    {
        if (long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            result = new ByteCount(plain);
            return true;
        }

        var reads = UnitText.TryParse(s, Units, out var bytes) && Math.Round(bytes) < 9.2e18;
        result = reads ? new ByteCount((long)Math.Round(bytes)) : default;
        return reads;
    }

    static ByteCount IParsable<ByteCount>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ByteCount>.TryParse(string? s, IFormatProvider? provider, out ByteCount result) => TryParse(s, out result);

    static ByteCount ISpanParsable<ByteCount>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ByteCount>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ByteCount result) => TryParse(s.ToString(), out result);

    private static ByteCount FromUnits(double value, double unit, string name)
    {
        var bytes = Math.Round(value * unit);
        return bytes is >= 0 and < 9.2e18
            ? new ByteCount((long)bytes)
            : throw Guard.OutOfRange(name, value, "a finite number of 0 or more and below 9.2e18 bytes");
    }
}
