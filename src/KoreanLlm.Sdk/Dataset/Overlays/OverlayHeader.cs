namespace KoreanLlm.Sdk.Dataset;

/// <summary>What an overlay file says about itself.</summary>
internal sealed record OverlayHeader
{
    public required string Name { get; init; }

    public required DateOnly ReadOn { get; init; }

    /// <summary>The origin of evidence that states none, where it is not the overlay.</summary>
    public string? Layer { get; init; }
}
