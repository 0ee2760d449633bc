using System.Globalization;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Calculators;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
var catalog = services.GetRequiredService<IKoreanLlmCatalog>();
foreach (var id in new[] { "a.x-3.1-light", "exaone-4.0-32b" })
{
    var model = catalog.Models[id];
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{model.Name.English}: {ScalingCalculator.TokensPerParameter(model):F1} tokens per parameter"));
}

Console.WriteLine(catalog.Audit().First(a => a.Forecast is not null).Explanation.English);
