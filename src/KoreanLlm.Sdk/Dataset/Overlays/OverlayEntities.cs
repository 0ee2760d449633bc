namespace KoreanLlm.Sdk.Dataset;

/// <summary>The entities of an overlay, kind by kind.</summary>
internal static class OverlayEntities
{
    public static IEnumerable<CatalogEntity> Of(CatalogOverlay overlay) =>
    [
        .. overlay.Sources, .. overlay.Organizations, .. overlay.ReferenceModels, .. overlay.Models, .. overlay.Benchmarks, .. overlay.Results,
        .. overlay.Initiatives, .. overlay.Consortia, .. overlay.Guidelines, .. overlay.Forecasts, .. overlay.Accelerators, .. overlay.Claims,
    ];
}
