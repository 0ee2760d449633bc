using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>What an overlay must keep beyond the form of its entities.</summary>
internal static class OverlayRules
{
    public static void Check(CatalogOverlay overlay, ImmutableArray<string> laid, string file, ProblemList problems)
    {
        if (overlay.Name == Evidence.EmbeddedLayer)
        {
            problems.Add(file, "$.name", null, $"expected a name other than '{Evidence.EmbeddedLayer}'.");
        }

        // Evidence names the overlay a value comes from.
        if (laid.Contains(overlay.Name))
        {
            problems.Add(file, "$.name", null, $"expected a name of its own: an overlay '{overlay.Name}' is laid already.");
        }

        foreach (var kind in Kinds.All)
        {
            Twice(kind, kind.In(overlay));
        }

        void Twice(KindRow kind, ImmutableArray<CatalogEntity> entities)
        {
            var ids = new HashSet<string>();
            for (var i = 0; i < entities.Length; i++)
            {
                var path = FormattableString.Invariant($"$.{kind.List}[{i}]");
                if (entities[i] is null)
                {
                    problems.Add(file, path, null, "expected an entity, found null.");
                }
                else if (!ids.Add(entities[i].Id))
                {
                    problems.Add(file, path + ".id", entities[i].Id, $"the id '{entities[i].Id}' is given twice.");
                }
            }
        }
    }
}
