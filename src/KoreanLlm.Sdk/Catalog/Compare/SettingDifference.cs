namespace KoreanLlm.Sdk;

/// <summary>A member of two settings that differs, or that one of them does not state.</summary>
public sealed record SettingDifference
{
    /// <summary>The member by its name in the data, e.g. <c>shots</c>.</summary>
    public required string Member { get; init; }

    /// <summary>What the first setting states, or null.</summary>
    public string? First { get; init; }

    /// <summary>What the second setting states, or null.</summary>
    public string? Second { get; init; }

    /// <summary>Whether both state it and it differs; false where one is silent.</summary>
    public bool IsContradiction => First is not null && Second is not null;

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
