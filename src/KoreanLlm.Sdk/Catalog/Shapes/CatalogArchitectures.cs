using System.Collections.Immutable;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>The shape of a model, also where only that of its base is published.</summary>
public static class CatalogArchitectures
{
    /// <summary>The architecture of a model, or of the base whose shape it kept.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="model">The model.</param>
    /// <returns>
    /// The architecture; null where none is known. Tuning, merging with the same base and quantizing leave the shape alone. Pre-training continued may have enlarged the vocabulary: there the
    /// shape is taken over only if it counts to the exact total. Nothing is taken over that counts to another total than the model is known to have.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ModelArchitecture? ArchitectureOf(this IKoreanLlmCatalog catalog, Model model)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        var from = ImmutableArray.CreateBuilder<string>();
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var step in BaseLine.Of(catalog, model))
        {
            if (step.Id != model.Id)
            {
                from.Add(step.Id);
            }

            if ((step is Model own ? own.Architecture : ((ReferenceModel)step).Architecture) is { } shape)
            {
                evidence.InsertRange(0, step.Evidence.Where(e => e.Supports("architecture")));
                var filled = from.Count == 0 ? model : model with { Architecture = shape };
                return from.Count == 0 || Agrees(model, shape) ? new() { Model = filled, From = from.ToImmutable(), Evidence = evidence.ToImmutable() } : null;
            }

            if (step is not Model { Origin: { } origin } || !(KeepsShape(origin) || origin == ModelOrigin.ContinuedPretraining))
            {
                return null;
            }

            evidence.AddRange(step.Evidence.Where(e => e.Supports("baseModel") || e.Supports("origin")));
        }

        return null;
    }

    private static bool KeepsShape(ModelOrigin origin) => origin == ModelOrigin.FineTuned || origin == ModelOrigin.Merged || origin == ModelOrigin.Quantized;

    private static bool Agrees(Model model, TransformerArchitecture shape)
    {
        var mayDiffer = model.Origin is not { } origin || !KeepsShape(origin);
        if (model.TotalParameters is not { } total || InferenceFacts.CountOf(model with { Architecture = shape }) is not { } count)
        {
            return !mayDiffer;
        }

        var rounding = model.TotalParametersRounding ?? LastDigit(total);
        return (!mayDiffer || rounding == 1) && Math.Abs(count.Total - total) <= rounding;
    }

    /// <summary>20,730,000,000 is printed to ten million at most.</summary>
    private static long LastDigit(long total)
    {
        var unit = 1L;
        while (total % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
