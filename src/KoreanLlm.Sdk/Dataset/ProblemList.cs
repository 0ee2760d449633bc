namespace KoreanLlm.Sdk.Dataset;

/// <summary>Collects problems, up to a cap: a broken file of two megabytes must not cost minutes.</summary>
internal sealed class ProblemList
{
    public const int Cap = 1000;

    private readonly List<DatasetProblem> _problems = [];

    public int Count => _problems.Count;

    public bool Full => _problems.Count >= Cap;

    public void Add(string file, string path, string? entityId, string message)
    {
        if (!Full)
        {
            _problems.Add(new DatasetProblem { File = file, Path = path, EntityId = entityId, Message = message });
        }
    }

    /// <summary>Path and message of each problem, in one line.</summary>
    public string Summary() => string.Join(" ", _problems.Select(p => $"{p.Path}: {p.Message}"));

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new DatasetFormatException([.. _problems]);
        }
    }
}
