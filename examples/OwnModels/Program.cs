// Our own model beside the public ones: add it in a file, then search, select, rank, check duties, see what changed, take it home.
// Usage: dotnet run --project examples/OwnModels [overlay.json]
using System.Text;
using KoreanLlm.Sdk;
using Microsoft.Extensions.DependencyInjection;

Console.OutputEncoding = Encoding.UTF8;
var file = args is [var given, ..] ? given : Path.Combine(AppContext.BaseDirectory, "ours.json");

var services = new ServiceCollection();
try
{
    services.AddKoreanLlmCatalog(builder => builder.AddOverlayFile(file));
}
catch (DatasetFormatException e)
{
    // Nothing of a bad overlay is used. This host would rather not start without it.
    Console.Error.WriteLine(string.Join(Environment.NewLine, e.Problems));
    return 1;
}

using var provider = services.BuildServiceProvider();
var catalog = provider.GetRequiredService<IKoreanLlmCatalog>();
Console.WriteLine($"Dataset {catalog.Dataset.Version} with {string.Join(", ", catalog.Dataset.Overlays)}");

Console.WriteLine();
Console.WriteLine("What is ours:");
foreach (var difference in KoreanLlmCatalog.Default.Diff(catalog))
{
    Console.WriteLine($"- {difference}");
}

var model = catalog.Search("우리 ㅅㄷ").Select(hit => hit.Entity).OfType<Model>().First(); // unfinished, as one types it
var origin = catalog.EvidenceFor(model, m => m.TotalParameters)[0];
Console.WriteLine();
Console.WriteLine($"{model.Name.In("ko")}: {model.TotalParameters:N0} parameters, says {origin.Layer}, read on {origin.ReadOn:yyyy-MM-dd}");

Console.WriteLine();
Console.WriteLine("KMMLU, 5 examples shown, at least 45:");
var fiveShots = new ScoreRequirement { Benchmark = "KMMLU", AtLeast = 45, Setting = new EvaluationSetting { Shots = 5 } };
foreach (var candidate in catalog.Select(new ModelRequirements { MaximumParameters = 35_000_000_000, Scores = [fiveShots] }).Candidates)
{
    var score = candidate.Scores[0];
    Console.WriteLine($"- {score.Value,5} {candidate.Model.Name.English} ({catalog.Sources[score.Evidence[0].SourceId].Publisher})");
}

Console.WriteLine();
Console.WriteLine("Duties in Korea:");
var deployment = new Deployment { Jurisdiction = "KR", ServesKorea = true, Generative = true, HighImpact = false, Domain = ModelDomain.Telecommunications, DailyUsers = 50_000 };
var report = catalog.ObligationsFor(model, deployment);
foreach (var finding in report.Applying)
{
    Console.WriteLine($"- article {finding.Obligation.Article}: {finding.Obligation.Duty.English}");
}

Console.WriteLine($"- cannot tell: article {string.Join(", ", report.Undecided.Select(f => f.Obligation.Article).Distinct())}");
Console.WriteLine(ObligationReport.Disclaimer.English);

Console.WriteLine();
Console.WriteLine(catalog.Tabulate([model, catalog.Models["exaone-4.0-32b"]], "name.english", "totalParameters", "license.commercialUse").ToMarkdown());
return 0;
