// Real work in a Native AOT program; a wrong answer ends it with exit code 1.
using System.Globalization;
using System.Text;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Calculators;
using Microsoft.Extensions.DependencyInjection;

var failures = 0;
using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
var catalog = services.GetRequiredService<IKoreanLlmCatalog>();

Check("tokens per parameter", "227.1", ScalingCalculator.TokensPerParameter(catalog.Models["A.X 3.1 Light"]).ToString("F1", CultureInfo.InvariantCulture));
Check("Korean name", "exaone-4.0-32b", catalog.Models["엑사원 4.0 32B"].Id);
Check("evidence", "True", (!catalog.EvidenceFor(catalog.Models["exaone-4.0-32b"], m => m.TrainingTokens).IsEmpty).ToString());
Check("consortia on 2025-08-31", "5", Active(new DateOnly(2025, 8, 31)));
Check("consortia on 2026-03-01", "4", Active(new DateOnly(2026, 3, 1)));
Check("audit", "Contradicted", catalog.Audit().First(a => a.Forecast is not null).Verdict.ToString());
Check("hash", "64", catalog.Dataset.Sha256.Length.ToString(CultureInfo.InvariantCulture));

var overlay = """{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "contextLength": 65536 } ] }""";
using var stream = new MemoryStream(Encoding.UTF8.GetBytes(overlay));
var ours = new CatalogBuilder().AddOverlayStream(stream).Build();
Check("overlay", "65536", ours.Models["exaone-4.0-32b"].ContextLength?.ToString(CultureInfo.InvariantCulture) ?? "null");
Check("origin", "ours", ours.EvidenceFor(ours.Models["exaone-4.0-32b"], m => m.ContextLength)[0].Origin);

return failures == 0 ? 0 : 1;

string Active(DateOnly day) => catalog.AsOf(day).Consortia.Count(c => c.StatusOn(day) == ConsortiumStatus.Active).ToString(CultureInfo.InvariantCulture);

void Check(string what, string expected, string actual)
{
    Console.WriteLine($"{(expected == actual ? "ok  " : "FAIL")} {what}: {actual}{(expected == actual ? "" : $", expected {expected}")}");
    failures += expected == actual ? 0 : 1;
}
