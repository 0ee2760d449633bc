namespace KoreanLlm.Sdk.Calculators;

/// <summary>Training compute, and the time, energy and money it takes.</summary>
/// <remarks>
/// FLOPs are operations, a multiply-add being two. Peaks are dense operations per second: the sparse figures that vendors print first are
/// twice as high. Compute takes active parameters, never the total of a mixture of experts. Methods whose name starts with
/// <c>Estimate</c> return the same number with formula, convention and assumptions.
/// </remarks>
public static partial class TrainingCalculator
{
    private const double SecondsPerHour = 3600;

    /// <summary>Training compute in FLOPs: C = 6 N D (Kaplan et al. 2020, arXiv:2001.08361). Attention products are left out: 1 to 20 % too low, more for small models on long sequences.</summary>
    /// <param name="activeParameters">Parameters used for one token, at least 1; the total of a dense model.</param>
    /// <param name="trainingTokens">Training tokens, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    public static double TrainingFlops(long activeParameters, long trainingTokens) =>
        6.0 * Require.Positive(activeParameters) * Require.Positive(trainingTokens);

    /// <summary>Training compute of a model in FLOPs, 6 x active parameters x training tokens. For a derived model it is that of its own training.</summary>
    /// <param name="model">A model with known training tokens and active or, if dense, total parameters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model lacks a fact; the message names it.</exception>
    public static double TrainingFlops(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return TrainingFlops(ModelFacts.ComputeParametersOf(model), ModelFacts.TrainingTokensOf(model));
    }

    /// <summary>Compute of a model that continues the training of another, in FLOPs: the base's and its own.</summary>
    /// <param name="baseFlops">Compute of the base model, above 0.</param>
    /// <param name="addedFlops">Compute of the continued training, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a finite number above 0.</exception>
    /// <exception cref="OverflowException">The sum exceeds the range of a double.</exception>
    public static double ContinuedTrainingFlops(double baseFlops, double addedFlops) =>
        Require.Result(Require.Positive(baseFlops) + Require.Positive(addedFlops), "The compute");

    /// <summary>Compute of a training in stages, in FLOPs.</summary>
    /// <param name="stages">The stages, at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stages"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no stage.</exception>
    /// <exception cref="OverflowException">The sum exceeds the range of a double.</exception>
    public static double StagedTrainingFlops(params IEnumerable<TrainingStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        var all = stages.ToList();
        return all.Count > 0
            ? Require.Result(all.Sum(s => s.Flops), "The compute")
            : throw new ArgumentException("stages is empty: at least one stage is needed.", nameof(stages));
    }

    /// <summary>Compute of one iteration with batch size B in FLOPs: 96 B s l h^2 (1 + s/(6h) + V/(16 l h)) with, 72 B s l h^2 (1 + s/(6h) + V/(12 l h)) without recomputation (Narayanan et al. 2021, arXiv:2104.04473, equation (3)).</summary>
    /// <param name="layers">Layers l, at least 1.</param>
    /// <param name="hiddenSize">Hidden size h, at least 1.</param>
    /// <param name="vocabularySize">Vocabulary V, at least 1.</param>
    /// <param name="sequenceLength">Tokens of a sequence s, at least 1.</param>
    /// <param name="batchSize">Sequences of a batch B, at least 1.</param>
    /// <param name="recomputesActivations">Whether activations are computed again in the backward pass. That is hardware work, not model work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is below 1.</exception>
    public static double IterationFlops(int layers, int hiddenSize, int vocabularySize, int sequenceLength, int batchSize, bool recomputesActivations)
    {
        double l = Require.Positive(layers);
        double h = Require.Positive(hiddenSize);
        double vocabulary = Require.Positive(vocabularySize);
        double s = Require.Positive(sequenceLength);
        double batch = Require.Positive(batchSize);
        var (passes, head) = recomputesActivations ? (96, 16) : (72, 12);
        return passes * batch * s * l * h * h * (1 + (s / (6 * h)) + (vocabulary / (head * l * h)));
    }

    /// <summary>Training compute that device-hours amount to, in FLOPs: hours x 3600 x peak x utilization.</summary>
    /// <param name="deviceHours">Hours of one device summed over all, above 0.</param>
    /// <param name="peak">Dense peak of one device in operations per second, above 0.</param>
    /// <param name="utilization">The part of the peak that training used over these hours, a fraction above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OverflowException">The compute exceeds the range of a double.</exception>
    public static double FlopsFromDeviceHours(double deviceHours, double peak, double utilization) =>
        Require.Result(Require.Positive(deviceHours) * SecondsPerHour * Require.Positive(peak) * Require.Fraction(utilization), "The compute");
}
