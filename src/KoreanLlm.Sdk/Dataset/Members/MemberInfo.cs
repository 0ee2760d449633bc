namespace KoreanLlm.Sdk.Dataset;

/// <summary>What one line of a shape says about a member.</summary>
internal readonly record struct MemberInfo(string Name, ValueKind Kind, bool Required, Role Role)
{
    public string? Unit { get; init; }

    public double Minimum { get; init; } = double.NegativeInfinity;

    public bool AboveZero { get; init; }

    /// <summary>All words of a closed set.</summary>
    public string[]? Words { get; init; }

    /// <summary>The type whose well-known members are the usual words of an open vocabulary.</summary>
    public Type? Vocabulary { get; init; }

    public EntityKinds? RefersTo { get; init; }
}
