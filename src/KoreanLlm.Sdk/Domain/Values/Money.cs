using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>An amount of money in whole units of a currency.</summary>
[JsonConverter(typeof(RecordConverter<Money>))]
[TypeConverter(typeof(TextTypeConverter<Money>))]
public sealed record Money : IParsable<Money>
{
    /// <summary>The amount in currency units (dollars, not cents; won).</summary>
    public required decimal Amount { get; init; }

    /// <summary>The ISO 4217 code, e.g. <c>KRW</c>.</summary>
    /// <exception cref="ArgumentException">The value is not three capital letters.</exception>
    public required string Currency
    {
        get;
        init => field = value is { Length: 3 } && value.All(char.IsAsciiLetterUpper)
            ? value
            : throw new ArgumentException($"Currency '{value}' is not an ISO 4217 code: expected three capital letters.", nameof(Currency));
    }

    /// <summary>Reads a currency and an amount, e.g. <c>KRW 1500000</c>.</summary>
    /// <param name="s">The text, written in the invariant culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static Money Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var money) ? money : throw new FormatException($"'{s}' is no amount of money: expected an ISO 4217 code and a number, as KRW 1500000.");
    }

    /// <summary>Likewise; false where the text is none.</summary>
    /// <param name="s">The text, written in the invariant culture.</param>
    /// <param name="result">The amount, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Money? result)
    {
        result = s is { Length: > 4 } && s[3] == ' ' && s.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0
            && decimal.TryParse(s.AsSpan(4), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? new Money { Amount = amount, Currency = s[..3] }
            : null;
        return result is not null;
    }

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Money result) => TryParse(s, out result);

    /// <summary>Amount and currency, culture-invariant, e.g. <c>USD 182400000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount}");
}
