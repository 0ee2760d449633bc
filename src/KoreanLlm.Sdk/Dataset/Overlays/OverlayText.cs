using System.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>An overlay of objects as bytes, for the hash that names a dataset.</summary>
internal static class OverlayText
{
    public static byte[] Of(CatalogOverlay overlay)
    {
        IEnumerable<CatalogEntity> entities =
        [
            .. overlay.Sources, .. overlay.Organizations, .. overlay.ReferenceModels, .. overlay.Models, .. overlay.Benchmarks, .. overlay.Results,
            .. overlay.Initiatives, .. overlay.Consortia, .. overlay.Guidelines, .. overlay.Forecasts, .. overlay.Accelerators, .. overlay.Claims,
        ];
        var text = new StringBuilder();
        foreach (var entity in entities)
        {
            foreach (var (member, value) in Kinds.Of(entity).Leaves(entity))
            {
                text.Append(member).Append('=').Append(value).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
