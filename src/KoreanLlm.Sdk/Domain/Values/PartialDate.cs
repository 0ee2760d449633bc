using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>A date known to the year, the month or the day, written <c>2025</c>, <c>2025-07</c> or <c>2025-07-15</c>.</summary>
/// <remarks>
/// Ordered by the first day covered; of two dates that begin on the same day the less precise one comes first.
/// Equality includes the precision: <c>2025-07</c> is not <c>2025-07-01</c>. The default value is the year 1.
/// </remarks>
[JsonConverter(typeof(TextConverter<PartialDate>))]
[TypeConverter(typeof(TextTypeConverter<PartialDate>))]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, ISpanParsable<PartialDate>
{
    private readonly DateOnly _first;

    private PartialDate(DateOnly first, DatePrecision precision)
    {
        _first = first;
        Precision = precision;
    }

    /// <summary>A date known to the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in 1 to 9999.</exception>
    public PartialDate(int year)
        : this(new DateOnly(year, 1, 1), DatePrecision.Year)
    {
    }

    /// <summary>A date known to the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(new DateOnly(year, month, 1), DatePrecision.Month)
    {
    }

    /// <summary>A date known to the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(new DateOnly(year, month, day), DatePrecision.Day)
    {
    }

    /// <summary>How precisely the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _first.Year;

    /// <summary>The month, 1 to 12, or <see langword="null"/> if only the year is known.</summary>
    public int? Month => Precision >= DatePrecision.Month ? _first.Month : null;

    /// <summary>The day of the month, or <see langword="null"/> unless the day is known.</summary>
    public int? Day => Precision == DatePrecision.Day ? _first.Day : null;

    /// <summary>The first day covered.</summary>
    public DateOnly First => _first;

    /// <summary>The last day covered; equal to <see cref="First"/> for a date known to the day.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => _first,
        DatePrecision.Month => new DateOnly(_first.Year, _first.Month, DateTime.DaysInMonth(_first.Year, _first.Month)),
        _ => new DateOnly(_first.Year, 12, 31),
    };

    /// <summary>
    /// Whether the date has come by the end of a day: yes from <see cref="Last"/> on, no before <see cref="First"/>, and in between it cannot be told.
    /// </summary>
    /// <param name="day">The day.</param>
    public Answer IsReachedBy(DateOnly day) => Last <= day ? Answer.Yes : First > day ? Answer.No : Answer.CannotTell;

    /// <summary>A date known to the day.</summary>
    public static PartialDate FromDate(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form or there is no such date.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var date)
            ? date
            : throw new FormatException($"'{s}' is not a date: expected yyyy, yyyy-MM or yyyy-MM-dd.");
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; false instead of an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result)
    {
        result = default;
        var (format, precision) = s?.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            10 => ("yyyy-MM-dd", DatePrecision.Day),
            _ => ("", default),
        };
        if (format.Length == 0 || !DateOnly.TryParseExact(s, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return false;
        }

        result = new PartialDate(first, precision);
        return true;
    }

    /// <inheritdoc/>
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryParse(s.ToString(), out result);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byDay = _first.CompareTo(other._first);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(PartialDate)}, not {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _first == other._first && Precision == other.Precision;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, Precision);

    /// <summary>The ISO 8601 form, as precise as the date: <c>2025</c>, <c>2025-07</c> or <c>2025-07-15</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => _first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => _first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => _first.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The ISO 8601 form, and what is not known of it: <c>2026-01, day unknown</c>.</summary>
    public string Describe() => Precision switch
    {
        DatePrecision.Day => ToString(),
        DatePrecision.Month => ToString() + ", day unknown",
        _ => ToString() + ", month and day unknown",
    };

    /// <summary>Whether both cover the same days with the same precision.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the dates differ in days or precision.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before or with <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after or with <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
