namespace KoreanLlm.Sdk.Calculators;

/// <summary>A tested explanation of the gap between the stated rate of a forecast and the rate its values imply.</summary>
public sealed record ForecastHypothesis
{
    /// <summary>The kind of explanation.</summary>
    public required ForecastHypothesisKind Kind { get; init; }

    /// <summary>Whether it accounts for the stated rate.</summary>
    public required bool Fits { get; init; }

    /// <summary>The rate that would then be right, a fraction; null where the hypothesis takes the stated rate and derives a value from it.</summary>
    public double? ImpliedRate { get; init; }

    /// <summary>The first year of the period, where the hypothesis moves it.</summary>
    public int? FromYear { get; init; }

    /// <summary>The last year of the period, where the hypothesis moves it.</summary>
    public int? ToYear { get; init; }

    /// <summary>The value at the beginning of the period that the stated rate implies, in the unit of the forecast.</summary>
    public double? ImpliedBaseValue { get; init; }

    /// <summary>The growth from the stated base value to <see cref="ImpliedBaseValue"/>, a fraction over the whole time between them.</summary>
    public double? ImpliedFirstGrowth { get; init; }

    /// <summary>The id of the other forecast, for <see cref="ForecastHypothesisKind.OtherForecast"/>.</summary>
    public string? OtherForecastId { get; init; }

    /// <summary>The kind and whether it fits; the sentences are in <c>ForecastWording</c>.</summary>
    public override string ToString() => $"{Kind}: {(Fits ? "fits" : "does not fit")}";
}
