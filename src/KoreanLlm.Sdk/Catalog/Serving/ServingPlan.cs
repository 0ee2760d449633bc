using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Ways to serve a load, the best first.</summary>
public sealed record ServingPlan
{
    private readonly ValueList<ServingOption> _options;

    /// <summary>What was asked.</summary>
    public required ServingNeeds Needs { get; init; }

    /// <summary>
    /// One option a model, accelerator and format, on the fewest devices: certain ones first, then by the price of an hour where prices are given, then by how far the model exceeds the scores asked for, then
    /// by the memory that it takes.
    /// </summary>
    public required ImmutableArray<ServingOption> Options { get => _options; init => _options = value; }

    /// <summary>How many models met the requirements, or may, but fit on none of the devices.</summary>
    public required int ModelsThatFitNowhere { get; init; }

    /// <summary>The options, one a line.</summary>
    public override string ToString() => string.Join('\n', Options);
}
