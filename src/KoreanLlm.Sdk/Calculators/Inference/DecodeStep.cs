using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Calculators;

/// <summary>What the slowest device reads and computes while every sequence gets one token.</summary>
/// <param name="Bytes">Bytes read one after the other.</param>
/// <param name="Flops">Operations done one after the other.</param>
/// <param name="ActiveParameters">Parameters that a token uses.</param>
/// <param name="Assumptions">What is taken for granted.</param>
/// <param name="Warnings">What is not known.</param>
internal sealed record DecodeStep(double Bytes, double Flops, long ActiveParameters, ImmutableArray<string> Assumptions, ImmutableArray<string> Warnings)
{
    public static DecodeStep Of(Model model, FitRequest request, Parallelism parallelism)
    {
        var known = InferenceFacts.CountOf(model);
        var bits = BitsOf(model, request.Weights);
        return known is { } count
            ? Shared(ShapeOf(model.Architecture!, count, request), bits, request, parallelism) with
            {
                Assumptions = model.Architecture!.MixtureOfExperts is null ? [] : ["Experts of different tokens are drawn evenly and independently."],
            }
            : Shared(new Shape(ModelFacts.ComputeParametersOf(model), ModelFacts.ComputeParametersOf(model), 0, null, 0, 1), bits, request, parallelism) with
            {
                Warnings = ["The shape is not known or no formula counts it: a step is taken to read the active parameters once, and no cache."],
            };
    }

    private static DecodeStep Shared(Shape shape, double bits, FitRequest request, Parallelism parallelism)
    {
        var (devices, batch) = (request.Devices, request.Sequences);
        var work = 2.0 * shape.Active;
        return parallelism switch
        {
            Parallelism.Tensor => new(
                ((shape.Read(batch) * bits / 8) + (batch * shape.Cache * shape.Copies)) / devices, work * batch / devices, shape.Active, [], []),

            // As many groups of sequences as there are stages pass them one behind the other; a token passes all.
            Parallelism.Pipeline => InGroups(Math.Min(batch, devices)),

            // All but the experts is on every device, for its share of the sequences.
            Parallelism.Expert => new(
                ((shape.Rest + (shape.ExpertsRead(batch) / devices)) * bits / 8) + (Share(batch) * shape.Cache), work * Share(batch), shape.Active, [], []),
            _ => throw Require.OutOfRange(nameof(parallelism), parallelism, "a defined parallelism"),
        };

        double Share(int sequences) => Math.Ceiling(sequences / (double)devices);

        DecodeStep InGroups(int groups)
        {
            var group = (int)Math.Ceiling(batch / (double)groups);
            return new((shape.Read(group) * bits / 8) + (group * shape.Cache), work * group, shape.Active, [], []);
        }
    }

    private static double BitsOf(Model model, WeightFormat format) =>
        8.0 * InferenceCalculator.EstimateWeights(model, format).Value.Typical.Bytes / InferenceFacts.TotalParametersOf(model);

    private static double CacheOf(TransformerArchitecture architecture, FitRequest request) =>
        InferenceCalculator.CacheSize(architecture, request.ContextTokens, 1, request.CacheInUse).WindowAware.Bytes;

    // Of an input embedding of its own a step reads a few rows.
    private static Shape ShapeOf(TransformerArchitecture architecture, ParameterCount count, FitRequest request) => new(
        count.Active,
        count.Total - count.RoutedExperts - (count.OutputHead > 0 ? count.Embedding : 0),
        count.RoutedExperts,
        architecture.MixtureOfExperts,
        CacheOf(architecture, request),
        InferenceCalculator.CacheCopies(architecture, request.Devices));

    /// <param name="Active">Parameters that a token uses.</param>
    /// <param name="Rest">Parameters that every step reads.</param>
    /// <param name="Experts">Routed experts.</param>
    /// <param name="Mixture">How they are drawn.</param>
    /// <param name="Cache">Bytes of the cache of one sequence.</param>
    /// <param name="Copies">How many times tensor parallelism keeps the cache.</param>
    private sealed record Shape(long Active, double Rest, double Experts, MixtureOfExperts? Mixture, double Cache, long Copies)
    {
        /// <summary>Of E experts, E (1 - (1 - k/E)^n) are expected to be used by n tokens.</summary>
        public double ExpertsRead(int tokens) => Mixture is null ? 0 : Experts * (1 - Math.Pow(1 - ((double)Mixture.ActiveExperts / Mixture.Experts), tokens));

        public double Read(int tokens) => Rest + ExpertsRead(tokens);
    }
}
