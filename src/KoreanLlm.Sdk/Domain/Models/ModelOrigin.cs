namespace KoreanLlm.Sdk;

/// <summary>How a model came to be. Only <see cref="FromScratch"/> makes its training tokens comparable with a scaling law.</summary>
public enum ModelOrigin
{
    /// <summary>Trained from random weights.</summary>
    FromScratch,

    /// <summary>Pre-training of another model, continued.</summary>
    ContinuedPretraining,

    /// <summary>Made deeper or wider from another model, then trained on.</summary>
    Upscaled,

    /// <summary>A mixture of experts made from another model's weights, then trained on.</summary>
    Upcycled,

    /// <summary>Made smaller by removing parts of another model.</summary>
    Pruned,

    /// <summary>Taught by another model's outputs.</summary>
    Distilled,

    /// <summary>Weights of several models combined.</summary>
    Merged,

    /// <summary>Another model, tuned for a task or for instructions.</summary>
    FineTuned,

    /// <summary>Another model's weights, stored in fewer bits.</summary>
    Quantized,
}
