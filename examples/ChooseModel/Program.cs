// Which Korean models may we use, which of them fit on our hardware, how fast could they be, and why are the others out?
// Usage: dotnet run --project examples/ChooseModel [accelerator] [devices] [weight format] [context tokens] [sequences]
using System.Globalization;
using System.Text;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Calculators;
using Microsoft.Extensions.DependencyInjection;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string Argument(int position, string otherwise) => args.Length > position ? args[position] : otherwise;

using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
var catalog = services.GetRequiredService<IKoreanLlmCatalog>();

FitRequest hardware;
try
{
    hardware = new FitRequest
    {
        Accelerator = catalog.Accelerators[Argument(0, "H100 80GB")],
        Devices = int.Parse(Argument(1, "1"), CultureInfo.InvariantCulture),
        Weights = WeightFormat.Parse(Argument(2, "fp8")),
        ContextTokens = long.Parse(Argument(3, "32768"), CultureInfo.InvariantCulture),
        Sequences = int.Parse(Argument(4, "4"), CultureInfo.InvariantCulture),
    };
}
catch (Exception e) when (e is EntityNotFoundException or ArgumentException or FormatException)
{
    Console.Error.WriteLine(e.Message); // names the value and what was expected, the closest accelerators included
    return 1;
}

Console.WriteLine(
    $"For commercial use, open weights, on {hardware.Devices} x {hardware.Accelerator.Name.English} in {hardware.Weights}: " +
    $"{hardware.Sequences} sequences of {hardware.ContextTokens:N0} tokens");

var selection = catalog.Select(new ModelRequirements { CommercialUse = true, OpenWeights = true, Available = true, Hardware = hardware });
foreach (var candidate in selection.Candidates)
{
    var model = candidate.Model;
    Console.WriteLine();
    Console.WriteLine($"{model.Name.English}, released {model.ReleasedOn}, {model.License!.Name}");
    Console.WriteLine($"  {candidate.Find(Requirement.Hardware)!.Reason.English}");

    // A ceiling: what memory bandwidth and arithmetic allow, not what an engine reaches. Some accelerators publish no figure for it.
    if (hardware.Accelerator.MemoryBandwidth is not null && hardware.Accelerator.PeakFor(NumberFormat.Bf16) is not null)
    {
        var decode = InferenceCalculator.EstimateDecode(model, hardware, NumberFormat.Bf16);
        Console.WriteLine($"  on one device at most {decode.Value.TokensPerSecondPerSequence:N0} tokens per second and sequence, bound by {decode.Value.Bound}");
    }
}

Console.WriteLine();
Console.WriteLine($"{selection.Undecided.Length} models of which it cannot be told, {selection.Rejected.Length} that are out, by the first reason against them:");
foreach (var group in selection.Undecided.Concat(selection.Rejected).GroupBy(r => (r.Reasons.First().Requirement, r.Reasons.First().Answer)).OrderByDescending(g => g.Count()))
{
    Console.WriteLine($"  {group.Key.Requirement}, {(group.Key.Answer == Answer.No ? "not met" : "cannot tell")}: {group.Count()}, e.g. {group.First().Model.Name.English}: {group.First().Reasons.First().Reason.English}");
}

return 0;
