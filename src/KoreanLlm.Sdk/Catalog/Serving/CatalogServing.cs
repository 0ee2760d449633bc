using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>What serves a load, and on what.</summary>
public static class CatalogServing
{
    /// <summary>Ranks the models that meet requirements, on the accelerators that may be used, for a load.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="needs">The load, the models and the devices.</param>
    /// <returns>The options with what decides and how sure it is. Models of which a requirement or the fit cannot be told are among them, after the certain ones; those that fail one are not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No accelerator or no format is given, or the prices have different currencies.</exception>
    /// <exception cref="EntityNotFoundException">A benchmark, developer or consortium that is asked for does not exist.</exception>
    public static ServingPlan PlanServing(this IKoreanLlmCatalog catalog, ServingNeeds needs)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(needs);
        Check(needs);

        // Those that are known to meet the requirements come first, each list by merit.
        var selection = catalog.Select(needs.Models with { Hardware = null });
        List<SelectedModel> possible = [.. selection.Candidates, .. selection.Undecided];
        var rank = possible.Select((s, i) => (s.Model.Id, Rank: i)).ToDictionary(s => s.Id, s => s.Rank);
        var options = possible.Select(selected => (Selected: selected, Options: Within(OptionsOf(catalog, selected, needs)))).ToList();
        return new ServingPlan
        {
            Needs = needs,
            Options =
            [
                .. options.SelectMany(o => o.Options)
                    .OrderBy(o => o.Decision == Answer.Yes ? 0 : 1)
                    .ThenBy(o => o.PerHour?.Amount ?? decimal.MaxValue)
                    .ThenBy(o => needs.Models.Scores.IsEmpty ? 0 : rank[o.Model.Id])
                    .ThenBy(o => o.Fit.Value.Required.Bytes)
                    .ThenBy(o => o.Model.Id, StringComparer.Ordinal)
                    .Take(needs.MaximumOptions),
            ],
            ModelsThatFitNowhere = options.Count(o => o.Options.Count == 0),
        };
    }

    /// <summary>What is larger than can be counted fits nowhere.</summary>
    private static List<ServingOption> Within(IEnumerable<ServingOption> options)
    {
        try
        {
            return [.. options];
        }
        catch (OverflowException)
        {
            return [];
        }
    }

    private static void Check(ServingNeeds needs)
    {
        if (needs.Accelerators.IsEmpty || needs.Formats.IsEmpty)
        {
            throw new ArgumentException($"{(needs.Accelerators.IsEmpty ? nameof(needs.Accelerators) : nameof(needs.Formats))} is empty: expected at least one.", nameof(needs));
        }

        var currencies = needs.PricePerDeviceHour.Values.Select(p => p.Currency).Distinct().Order(StringComparer.Ordinal).ToList();
        if (currencies.Count > 1)
        {
            throw new ArgumentException($"{nameof(needs.PricePerDeviceHour)} is in {string.Join(", ", currencies)}: expected one currency.", nameof(needs));
        }
    }

    private static IEnumerable<ServingOption> OptionsOf(IKoreanLlmCatalog catalog, SelectedModel selected, ServingNeeds needs)
    {
        // A model whose own shape nobody published is sized by the base whose shape it kept.
        var model = catalog.ArchitectureOf(selected.Model)?.Model ?? selected.Model;
        if ((model.TotalParameters is null && model.Architecture is null) || model.ContextLength < needs.ContextTokens)
        {
            yield break;
        }

        foreach (var (accelerator, format) in needs.Accelerators.SelectMany(a => needs.Formats, (a, f) => (a, f)))
        {
            var request = new FitRequest { Accelerator = accelerator, Weights = format, ContextTokens = needs.ContextTokens, Sequences = needs.Sequences, Engine = needs.Engine };
            var fit = InferenceCalculator.EstimateDevices(model, request);
            request = request with { Devices = fit.Value.Devices };
            if (fit.Value.Devices > needs.MaximumDevices)
            {
                // On fewer than a certain fit takes it may still fit.
                request = request with { Devices = MostAllowed(model, needs.MaximumDevices) };
                fit = InferenceCalculator.EstimateFit(model, request);
            }

            var ceiling = CeilingOf(model, request, needs.Arithmetic);
            if (fit.Value.Decision != Answer.No && !(ceiling?.Value.TokensPerSecondPerSequence < needs.TokensPerSecond))
            {
                yield return Option(selected, request, fit, ceiling, needs);
            }
        }
    }

    private static int MostAllowed(Model model, int most) =>
        Enumerable.Range(1, most).Last(devices => model.Architecture is { } a ? InferenceCalculator.CanSplit(a, devices) : int.IsPow2(devices));

    private static Estimate<Roofline>? CeilingOf(Model model, FitRequest request, NumberFormat arithmetic) =>
        request.Accelerator is { MemoryBandwidth: not null } device && device.PeakFor(arithmetic) is not null && (InferenceFacts.CountOf(model) is not null || ModelFacts.GiveComputeParameters(model))
            ? InferenceCalculator.EstimateDecode(model, request, arithmetic)
            : null;

    private static ServingOption Option(SelectedModel selected, FitRequest request, Estimate<FitResult> fit, Estimate<Roofline>? ceiling, ServingNeeds needs)
    {
        var certain = selected.Answer == Answer.Yes && fit.Value.Fits && (needs.TokensPerSecond is null || ceiling is not null) && selected.Model.ContextLength is not null;
        var price = needs.PricePerDeviceHour.GetValueOrDefault(request.Accelerator.Id);
        return new ServingOption
        {
            Selected = selected,
            Request = request,
            Fit = fit,
            Ceiling = ceiling,
            PerHour = price is null ? null : price with { Amount = price.Amount * request.Devices },
            Decision = certain ? Answer.Yes : Answer.CannotTell,
            Reason = ServingWording.Of(request, fit.Value, ceiling?.Value, [.. selected.Reasons.Select(r => r.Reason)]),
        };
    }
}
