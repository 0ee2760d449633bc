namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>How a type spells and wires its mixture of experts.</summary>
internal sealed record ExpertRules
{
    /// <summary>The key with the width of an expert.</summary>
    public string SizeKey { get; init; } = "moe_intermediate_size";

    /// <summary>The key with the number of shared experts; null where the type has none, or always one.</summary>
    public string? SharedKey { get; init; }

    /// <summary>The key with the width of a shared expert; null where it is that of a routed one.</summary>
    public string? SharedSizeKey { get; init; }

    /// <summary>Whether there is one shared expert without a key that says so.</summary>
    public bool AlwaysShared { get; init; }

    /// <summary>Whether a gate of one weight a channel weighs the shared expert.</summary>
    public bool SharedGate { get; init; }

    public bool RouterBias { get; init; }

    public int ExtraNorms { get; init; }

    /// <summary>How many layers are dense.</summary>
    public Func<ConfigKeys, int, int> DenseLayers { get; init; } = (_, _) => 0;
}
