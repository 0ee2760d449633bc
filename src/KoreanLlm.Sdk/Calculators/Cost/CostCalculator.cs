namespace KoreanLlm.Sdk.Calculators;

/// <summary>What tokens cost: by the price list of a provider, on devices of one's own, and where one becomes cheaper than the other.</summary>
/// <remarks>Currencies are never mixed: a sum is in one, and only a rate with its day turns it into another. Amounts are exact decimals and not rounded.</remarks>
public static partial class CostCalculator
{
    /// <summary>Hours of a month: a twelfth of a year of 365 days.</summary>
    public const int HoursPerMonth = 730;

    private const decimal Million = 1_000_000;

    /// <summary>An amount in another currency, by a rate of the caller's.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="rate">The rate; either of its currencies may be that of the amount.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rate does not speak of the currency of the amount.</exception>
    /// <exception cref="OverflowException">The amount exceeds the range of a decimal.</exception>
    public static Money Convert(Money amount, ExchangeRate rate)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(rate);
        return amount.Currency == rate.From ? new Money { Amount = amount.Amount * rate.Rate, Currency = rate.To }
            : amount.Currency == rate.To ? new Money { Amount = amount.Amount / rate.Rate, Currency = rate.From }
            : throw new ArgumentException($"The rate is of {rate.From} and {rate.To}: expected one of them to be {amount.Currency}, the currency of the amount.", nameof(rate));
    }

    /// <summary>Hours of use after which buying a device has cost no more than renting it: purchase / (rent - running costs).</summary>
    /// <param name="purchase">What a device costs to buy, its share of the host included. Above 0.</param>
    /// <param name="rentPerHour">What an hour of such a device costs to rent, in the same currency.</param>
    /// <param name="runningPerHour">Power, place and care of an own device for an hour, in the same currency. 0 or more.</param>
    /// <returns>The hours; null where renting costs no more than running, so that buying never pays.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The purchase is not above 0, or an amount is negative.</exception>
    /// <exception cref="ArgumentException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The hours exceed the range of a decimal.</exception>
    public static double? HoursUntilOwningPays(Money purchase, Money rentPerHour, Money runningPerHour)
    {
        Amount(purchase);
        OneCurrency(purchase, Amount(rentPerHour), nameof(rentPerHour));
        OneCurrency(purchase, Amount(runningPerHour), nameof(runningPerHour));
        if (purchase.Amount == 0)
        {
            throw Require.OutOfRange(nameof(purchase), purchase, "above 0");
        }

        var saved = rentPerHour.Amount - runningPerHour.Amount;
        return saved > 0 ? (double)(purchase.Amount / saved) : null;
    }

    internal static Money Amount(Money money, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(money))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(money, name);
        return money.Amount >= 0 ? money : throw Require.OutOfRange(name, money, "0 or more");
    }

    internal static void OneCurrency(Money first, Money other, string name)
    {
        if (first.Currency != other.Currency)
        {
            throw new ArgumentException($"{name} is in {other.Currency}: expected {first.Currency} as the others; {nameof(Convert)} takes a rate with its day.", name);
        }
    }
}
