using System.Collections.Immutable;
using System.Globalization;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>A computed value that says how it was computed and what it assumes.</summary>
/// <typeparam name="T">The type of the value: a number or a small record of numbers.</typeparam>
public sealed record Estimate<T>
    where T : notnull
{
    private readonly ValueList<string> _assumptions;
    private readonly ValueList<string> _warnings;

    /// <summary>The value, in <see cref="Unit"/>.</summary>
    public required T Value { get; init; }

    /// <summary>The unit, e.g. <c>FLOPs</c>, <c>bytes</c>, <c>fraction</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The formula and its citation.</summary>
    public required Formula Formula { get; init; }

    /// <summary>The named preset or convention used, or null where there is no choice.</summary>
    public string? Preset { get; init; }

    /// <summary>What the value takes for granted.</summary>
    public ImmutableArray<string> Assumptions { get => _assumptions; init => _assumptions = value; }

    /// <summary>Why the value needs care, e.g. an input outside the range a law was fitted on.</summary>
    public ImmutableArray<string> Warnings { get => _warnings; init => _warnings = value; }

    /// <summary>How far such estimates were off in published runs, or that nobody has measured it.</summary>
    public Accuracy Accuracy { get; init; } = Accuracy.NotMeasured;

    /// <summary>Value and unit, culture-invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit}");
}
