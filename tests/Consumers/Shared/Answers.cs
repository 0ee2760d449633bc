using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Consumers;

/// <summary>Real work, whatever the application.</summary>
internal static class Answers
{
    public static void Check(IKoreanLlmCatalog catalog)
    {
#if NET8_0
        Checks.Is("runtime", 8, Environment.Version.Major);
#endif
        Checks.Is("tokens per parameter", "227.1", Rounded(ScalingCalculator.TokensPerParameter(catalog.Models["A.X 3.1 Light"])));
        Checks.Is("and of another model", "437.5", Rounded(ScalingCalculator.TokensPerParameter(catalog.Models["exaone-4.0-32b"])));
        Checks.Is("Korean name", "exaone-4.0-32b", catalog.Models["엑사원 4.0 32B"].Id);
        Checks.Is("decomposed name", "exaone-4.0-32b", catalog.Models["\u110B\u1166\u11A8\u1109\u1161\u110B\u116F\u11AB 4.0 32B"].Id);
        Checks.Is("full-width name", "exaone-4.0-32b", catalog.Models["ＥＸＡＯＮＥ　４．０　３２Ｂ"].Id);
        Checks.Is("initial consonants", true, catalog.Search("ㅇㅅㅇ").Any(hit => hit.Entity.Id.StartsWith("exaone", StringComparison.Ordinal)));
        Checks.Is("evidence", false, catalog.EvidenceFor(catalog.Models["exaone-4.0-32b"], "trainingTokens").IsEmpty);
        Checks.Is("consortia on 2025-08-31", 5, Active(new DateOnly(2025, 8, 31)));
        Checks.Is("consortia on 2026-03-01", 4, Active(new DateOnly(2026, 3, 1)));
        Checks.Is("audit of a forecast", "Contradicted", catalog.Audit().First(a => a.Forecast is not null).Verdict.ToString());
        Checks.Is("candidates that may be used commercially", true, catalog.Select(new ModelRequirements { CommercialUse = true }).Candidates.Length > 10);
        Checks.Is("hash", 64, catalog.Dataset.Sha256.Length);

        var overlay = """{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "contextLength": 65536 } ] }""";
        var ours = new CatalogBuilder().AddOverlayBytes(Encoding.UTF8.GetBytes(overlay)).Build();
        Checks.Is("overlay", 65536L, Convert.ToInt64(ours.Models["exaone-4.0-32b"].ContextLength, CultureInfo.InvariantCulture));
        Checks.Is("origin", "ours", ours.EvidenceFor(ours.Models["exaone-4.0-32b"], "contextLength")[0].Layer);

        Travels(catalog);

        int Active(DateOnly day) => catalog.AsOf(day).Consortia.Count(c => c.StatusOn(day) == ConsortiumStatus.Active);
    }

    /// <summary>Values go out as JSON and come back equal; most of these programs have no reflection to do it with.</summary>
    private static void Travels(IKoreanLlmCatalog catalog)
    {
        var context = KoreanLlmJson.Context;
        Checks.Is("every model out and back as JSON", true, catalog.Models.All(m => m == JsonSerializer.Deserialize(JsonSerializer.Serialize(m, context.Model), context.Model)));
        var needs = JsonSerializer.Deserialize("""{ "domain": "medical", "openWeights": true }""", context.ModelRequirements)!;
        Checks.Is("requirements from JSON", new ModelRequirements { Domain = ModelDomain.Medical, OpenWeights = true }, needs);
        Checks.Is("a date as JSON", "\"2025-07\"", JsonSerializer.Serialize(new PartialDate(2025, 7), context.PartialDate));
        Checks.Is("a closed set as JSON", "\"cannot-be-checked\"", JsonSerializer.Serialize(ClaimVerdict.CannotBeChecked, context.ClaimVerdict));
        Checks.Is("evidence by constant", false, catalog.EvidenceFor(catalog.Models["exaone-4.0-32b"], Members.Model.TrainingTokens).IsEmpty);
        Checks.Is("text of a record", true, catalog.Models["exaone-4.0-32b"].Architecture!.ToString().Contains("Layers = 64", StringComparison.Ordinal));
    }

    private static string Rounded(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
