namespace KoreanLlm.Sdk.Calculators;

/// <summary>A mean score whose items come in clusters, such as questions on one passage.</summary>
public sealed record ClusteredError
{
    /// <summary>The mean over all items.</summary>
    public required double Mean { get; init; }

    /// <summary>The standard error that allows for clusters.</summary>
    public required double StandardError { get; init; }

    /// <summary>The standard error as if items were independent.</summary>
    public required double NaiveStandardError { get; init; }

    /// <summary>Mean and error, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Mean:0.####}, error {StandardError:0.####}");
}
