using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>What an overlay must keep beyond the form of its entities.</summary>
internal static class OverlayRules
{
    public static void Check(CatalogOverlay overlay, ImmutableArray<string> laid, string file, ProblemList problems)
    {
        if (overlay.Name == Evidence.EmbeddedOrigin)
        {
            problems.Add(file, "$.name", null, $"expected a name other than '{Evidence.EmbeddedOrigin}'.");
        }

        // Evidence names the overlay a value comes from.
        if (laid.Contains(overlay.Name))
        {
            problems.Add(file, "$.name", null, $"expected a name of its own: an overlay '{overlay.Name}' is laid already.");
        }

        Twice("sources", overlay.Sources);
        Twice("organizations", overlay.Organizations);
        Twice("referenceModels", overlay.ReferenceModels);
        Twice("models", overlay.Models);
        Twice("benchmarks", overlay.Benchmarks);
        Twice("results", overlay.Results);
        Twice("initiatives", overlay.Initiatives);
        Twice("consortia", overlay.Consortia);
        Twice("guidelines", overlay.Guidelines);
        Twice("forecasts", overlay.Forecasts);
        Twice("accelerators", overlay.Accelerators);
        Twice("claims", overlay.Claims);

        void Twice<T>(string kind, IReadOnlyList<T> entities)
            where T : CatalogEntity
        {
            var ids = new HashSet<string>();
            for (var i = 0; i < entities.Count; i++)
            {
                if (entities[i] is null)
                {
                    problems.Add(file, $"$.{kind}[{i}]", null, "expected an entity, found null.");
                }
                else if (!ids.Add(entities[i].Id))
                {
                    problems.Add(file, $"$.{kind}[{i}].id", entities[i].Id, $"the id '{entities[i].Id}' is given twice.");
                }
            }
        }
    }
}
