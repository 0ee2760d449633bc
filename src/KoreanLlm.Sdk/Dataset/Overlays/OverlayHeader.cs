namespace KoreanLlm.Sdk.Dataset;

/// <summary>What an overlay file says about itself.</summary>
internal sealed record OverlayHeader
{
    public required string Name { get; init; }

    public required DateOnly ReadOn { get; init; }
}
