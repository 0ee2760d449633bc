namespace KoreanLlm.Sdk;

/// <summary>What a file of evaluation results does not say of itself.</summary>
public sealed record EvaluationImportOptions
{
    /// <summary>The day on which the results were gathered.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>The name of the overlay, and of its table and source as a slug. Two runs in one catalog need two names.</summary>
    public string Name { get; init => field = Guard.Text(value); } = "own evaluation";

    /// <summary>The system by any name of the catalog, or the name of a new one, where the file calls it otherwise: by a path, or a served name. Null takes that of the file.</summary>
    public string? System { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether a new system becomes a <see cref="ReferenceModel"/>, which rankings leave out, rather than a <see cref="Model"/>.</summary>
    public bool AsReferenceModel { get; init; }

    /// <summary>Who ran it, where the file does not say.</summary>
    public string? RanBy { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where the results can be read. Null gives the source a name that no one can open.</summary>
    public string? Url { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
