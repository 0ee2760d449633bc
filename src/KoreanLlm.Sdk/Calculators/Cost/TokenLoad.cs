namespace KoreanLlm.Sdk.Calculators;

/// <summary>What is asked of a model: tokens of a request, and how many requests.</summary>
public sealed record TokenLoad
{
    /// <summary>Tokens that a request sends, those found in the provider's cache included. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required long InputTokens { get; init => field = Require.NotNegative(value, nameof(InputTokens)); }

    /// <summary>Those of <see cref="InputTokens"/> that the provider finds in its cache. 0 or more and at most as many; a calculation checks it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long CachedInputTokens { get; init => field = Require.NotNegative(value, nameof(CachedInputTokens)); }

    /// <summary>Tokens of the answer that a request gets. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required long OutputTokens { get; init => field = Require.NotNegative(value, nameof(OutputTokens)); }

    /// <summary>Tokens that a request makes the model think, beside those of the answer; they are charged as output unless they have a price of their own. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long ReasoningTokens { get; init => field = Require.NotNegative(value, nameof(ReasoningTokens)); }

    /// <summary>Requests: one unless set, those of a month for a month's bill. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long Requests { get; init => field = Require.Positive(value, nameof(Requests)); } = 1;

    /// <summary>The share of requests sent through an interface for batches: 0 unless set, at most 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no fraction from 0 to 1.</exception>
    public double BatchShare { get; init => field = Require.Share(value, nameof(BatchShare)); }

    /// <summary>Tokens of a request: input, answer and thinking.</summary>
    /// <exception cref="OverflowException">The sum exceeds 64 bits.</exception>
    public long TokensPerRequest => InputTokens + OutputTokens + ReasoningTokens;

    /// <summary>Tokens and requests, culture-invariant.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Requests} x ({InputTokens} in, {CachedInputTokens} of them cached, {OutputTokens} out, {ReasoningTokens} thinking)");
}
