using System.Text;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>An overlay of objects as bytes, for the hash that names a dataset.</summary>
internal static class OverlayText
{
    public static byte[] Of(CatalogOverlay overlay)
    {
        var text = new StringBuilder();
        foreach (var (member, value) in Kinds.All.SelectMany(kind => kind.In(overlay).SelectMany(kind.Leaves)))
        {
            text.Append(member).Append('=').Append(value).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
