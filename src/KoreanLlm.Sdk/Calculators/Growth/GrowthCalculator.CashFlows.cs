using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

public static partial class GrowthCalculator
{
    /// <summary>The annual rate at which dated cash flows balance, a fraction: the r with sum of amount / (1 + r)^(days / 365) = 0, as the spreadsheet function XIRR counts.</summary>
    /// <param name="flows">The flows in any order, at least one paid and one received, on at least two days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no positive flow, no negative flow, or only one day.</exception>
    /// <exception cref="InvalidOperationException">No rate balances the flows, or several do; they are named.</exception>
    /// <exception cref="OverflowException">The rate exceeds the range of a double.</exception>
    public static double InternalRateOfReturn(params IEnumerable<CashFlow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var all = flows.ToList();
        if (!all.Exists(f => f.Amount > 0) || !all.Exists(f => f.Amount < 0))
        {
            throw new ArgumentException("flows must hold at least one positive and one negative amount.", nameof(flows));
        }

        var first = all.Min(f => f.On.DayNumber);
        if (all.TrueForAll(f => f.On.DayNumber == first))
        {
            throw new ArgumentException("flows must lie on at least two days.", nameof(flows));
        }

        var zeros = ExponentialSum.Of([.. all.Select(f => ((f.On.DayNumber - first) / 365.0, f.Amount))]).Zeros();
        return zeros.Length == 1
            ? Require.Result(Math.Exp(zeros[0]) - 1, "The rate")
            : throw new InvalidOperationException(zeros.IsEmpty
                ? "No rate balances the flows."
                : FormattableString.Invariant($"{zeros.Length} rates balance the flows: {string.Join(", ", zeros.Select(z => Text(Math.Exp(z) - 1)))}. A single rate says nothing about them."));
    }

    // Adding 0 makes a rate that rounds to -0 print as 0.
    private static string Text(double rate) => (Math.Round(rate, 6) + 0).ToString("0.######", CultureInfo.InvariantCulture);
}
