namespace KoreanLlm.Sdk.Calculators;

/// <summary>What was predicted for a published run, and what it measured.</summary>
public sealed record AccuracyRun
{
    /// <summary>The id of the run.</summary>
    public required string Id { get; init => field = Guard.Text(value); }

    /// <summary>The source that published it. Runs are set aside by source, never one by one.</summary>
    public required string SourceId { get; init => field = Guard.Text(value); }

    /// <summary>The estimate. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Predicted { get; init => field = Require.Positive(value, nameof(Predicted)); }

    /// <summary>The measured figure, in the same unit. Above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public required double Measured { get; init => field = Require.Positive(value, nameof(Measured)); }

    /// <summary>Predicted / measured - 1.</summary>
    public double Error => (Predicted / Measured) - 1;

    /// <summary>The run and its error, culture-invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Predicted:G6} predicted, {Measured:G6} measured ({100 * Error:+0.##;-0.##;0} %)");
}
