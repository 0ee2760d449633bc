namespace KoreanLlm.Sdk.Calculators;

/// <summary>How several devices share a model.</summary>
public enum Parallelism
{
    /// <summary>Every layer is split over all devices: each reads its part of weights and cache at once.</summary>
    Tensor,

    /// <summary>Each device holds some of the layers: a token passes all of them one after the other, so that one sequence is no faster than on one device.</summary>
    Pipeline,

    /// <summary>Each device holds some of the experts and all else, and serves its share of the sequences. For a dense model it is a copy on every device.</summary>
    Expert,
}
