using System.Globalization;
using System.Text.Json.Serialization;

namespace KoreanLlm.Sdk;

/// <summary>An amount of money in whole units of a currency.</summary>
[JsonConverter(typeof(RecordConverter<Money>))]
public sealed record Money
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

    /// <summary>Amount and currency, culture-invariant, e.g. <c>USD 182400000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount}");
}
