// What the press says of Korean models, computed again from the facts. Usage: dotnet run --project examples/CheckClaims [--lang ko]
using System.Text;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Calculators;
using Microsoft.Extensions.DependencyInjection;

Console.OutputEncoding = Encoding.UTF8;
var language = args is ["--lang", var chosen] ? chosen : "en";

using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
var catalog = services.GetRequiredService<IKoreanLlmCatalog>();

// Verdicts are computed, not stored: correct a fact and the verdict follows.
foreach (var verdict in catalog.Audit().GroupBy(audit => audit.Verdict).OrderBy(group => group.Key))
{
    Console.WriteLine($"== {verdict.Key} ({verdict.Count()})");
    foreach (var audit in verdict)
    {
        Console.WriteLine($"- {audit.Claim.Statement.In(language)}");
        Console.WriteLine($"  {audit.Explanation.In(language)}");
    }

    Console.WriteLine();
}

// The forecasts beside each other: stated against implied growth, and what would explain the gap.
Console.WriteLine("== Forecasts");
foreach (var forecast in catalog.Forecasts.Where(f => f is { BaseValue: not null, TargetValue: not null, BaseYear: not null, TargetYear: not null }))
{
    Console.WriteLine($"- {forecast.Publisher}, {forecast.Market.In(language)}: {GrowthCalculator.AuditForecast(forecast, catalog.Forecasts).Describe().In(language)}");
}

// Two scores may only be held against each other under one setting; the catalog says so rather than subtract.
Console.WriteLine();
Console.WriteLine("== Comparison");
foreach (var comparison in catalog.Compare(["A.X 3.1 Light", "A.X 4.0 Light"]).Where(c => c.Benchmark.Name.English is "KMMLU" or "CLIcK"))
{
    var difference = comparison.PercentagePoints is { } points ? FormattableString.Invariant($"{points:+0.00;-0.00} percentage points") : "not comparable";
    var chance = comparison.Test is { } test ? FormattableString.Invariant($"p = {test.PValue:G2}") : comparison.TestNote.In(language);
    Console.WriteLine($"- {comparison.Benchmark.Name.English}: {comparison.First!.Value} against {comparison.Second!.Value}, {difference}, {chance} ({comparison.Comparability})");
}
