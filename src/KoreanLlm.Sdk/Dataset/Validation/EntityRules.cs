using System.Globalization;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Rules between members of an entity, or between an entity and those it refers to.</summary>
internal static class EntityRules
{
    public static IEnumerable<(string Path, string Message)> Faults(CatalogEntity entity, DatasetContent content) => entity switch
    {
        Model model => Model(model),
        License license => License(license, content),
        ReferenceModel model => Total(model.TotalParameters, model.TotalParametersRounding),
        BenchmarkResult result => Result(result, content.List<Benchmark>().Find(result.BenchmarkId)),
        RegulatoryGuideline { InForceFrom: { } from, InForceUntil: { } until } when until < from => [(".inForceUntil", "expected a day after inForceFrom.")],
        MarketForecast { BaseYear: { } start, TargetYear: { } end } when end <= start => [(".targetYear", "expected a year after baseYear.")],
        MarketForecast { BaseValue: { } start, TargetValue: { } end } when start.Currency != end.Currency => [(".targetValue.currency", "expected the currency of baseValue.")],
        Benchmark { Minimum: { } low, Maximum: { } high } when high <= low => [(".maximum", "expected a number above minimum.")],
        Consortium consortium when !consortium.Members.Any(m => m.OrganizationId == consortium.Lead) => [(".lead", "expected one of the members.")],
        _ => [],
    };

    private static IEnumerable<(string Path, string Message)> Model(Model model)
    {
        foreach (var fault in Total(model.TotalParameters, model.TotalParametersRounding))
        {
            yield return fault;
        }

        if (model.NativeContextLength > model.ContextLength)
        {
            yield return (".nativeContextLength", "expected at most contextLength.");
        }

        if (model.ActiveParameters > model.TotalParameters)
        {
            yield return (".activeParameters", "expected at most totalParameters.");
        }

        for (var i = 0; i < model.Endpoints.Length; i++)
        {
            foreach (var fault in Endpoint(model.Endpoints[i]))
            {
                yield return (FormattableString.Invariant($".endpoints[{i}]{fault.Path}"), fault.Message);
            }
        }

        if (model.Architecture is { Attention.IsEmpty: false } architecture && architecture.Attention.Sum(g => (long)g.Layers) != architecture.Layers)
        {
            yield return (".architecture.attention", "expected groups whose layers add up to layers.");
        }
        else if (model.Architecture is { } whole && ArchitectureRules.Contradiction(whole) is { } contradiction)
        {
            yield return (".architecture", contradiction);
        }

        // A date known to the month may lie before or after a day of that month.
        if (model.Lifecycle.Zip(model.Lifecycle.Skip(1)).Any(pair => pair.Second.On.Last < pair.First.On.First))
        {
            yield return (".lifecycle", "expected events in the order of their dates.");
        }
    }

    private static IEnumerable<(string Path, string Message)> Endpoint(ModelEndpoint endpoint)
    {
        if (endpoint.AvailableUntil is { } end && endpoint.AvailableFrom is { } start && end.Last < start.First)
        {
            yield return (".availableUntil", "expected a date after availableFrom.");
        }

        for (var i = 0; i < endpoint.Prices.Length; i++)
        {
            var price = endpoint.Prices[i];
            var path = FormattableString.Invariant($".prices[{i}]");
            if (endpoint.AvailableUntil is { } until && price.ObservedOn > until.Last)
            {
                yield return (path + ".observedOn", $"expected a day on which the service was there, until {until}: nobody is charged after its end.");
            }

            if (price is { ValidFrom: { } from, ValidUntil: { } last } && last.Last < from.First)
            {
                yield return (path + ".validUntil", "expected a date after validFrom.");
            }

            Money?[] amounts = [price.Output, price.CachedInput, price.ReasoningOutput, price.BatchInput, price.BatchOutput];
            if (amounts.Any(a => a is not null && a.Currency != price.Input.Currency))
            {
                yield return (path, $"expected amounts in one currency, that of input: {price.Input.Currency}.");
            }
        }
    }

    private static IEnumerable<(string Path, string Message)> License(License license, DatasetContent content)
    {
        foreach (var subject in license.Rules.GroupBy(r => r.Subject).Where(g => g.Count() > 1))
        {
            yield return (".rules", $"'{subject.Key}' is ruled twice.");
        }

        if (content.List<License>().FirstOrDefault(l => l.Identifier == license.Identifier && l.Id != license.Id) is { } other)
        {
            yield return (".identifier", $"'{license.Identifier}' is also the identifier of '{other.Id}'.");
        }
    }

    private static IEnumerable<(string Path, string Message)> Total(long? total, long? rounding) =>
        rounding is { } digit && !(digit <= total) ? [(".totalParametersRounding", "expected totalParameters, and at most that.")] : [];

    private static IEnumerable<(string Path, string Message)> Result(BenchmarkResult result, Benchmark? benchmark)
    {
        // Tables hold no ids of cells: another id would be lost on the way through a file.
        var id = $"{result.TableId}/{result.SystemId}/{result.BenchmarkId}";
        if (result.Id != id && !result.Id.StartsWith(id + "/", StringComparison.Ordinal))
        {
            yield return (".id", $"expected '{id}' (table, system, benchmark), found '{result.Id}'.");
        }

        if (benchmark is not null && (result.Value < benchmark.Minimum || result.Value > benchmark.Maximum))
        {
            yield return (".rows", string.Create(CultureInfo.InvariantCulture, $"expected a score from {benchmark.Minimum} to {benchmark.Maximum}, found {result.Value}."));
        }
    }
}
