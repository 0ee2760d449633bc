using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>Data were refused. Lists every problem found, not the first alone.</summary>
public sealed class DatasetFormatException : FormatException
{
    private const int Shown = 20;

    /// <summary>Makes the exception from all problems found.</summary>
    /// <param name="problems">At least one problem.</param>
    public DatasetFormatException(ImmutableArray<DatasetProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Makes the exception with a message alone.</summary>
    public DatasetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public DatasetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception without details.</summary>
    public DatasetFormatException()
    {
    }

    /// <summary>Every problem found, in the order of the files; at most 1,000.</summary>
    public ImmutableArray<DatasetProblem> Problems { get; } = [];

    private static string Describe(ImmutableArray<DatasetProblem> problems)
    {
        var lines = problems.Take(Shown).Select(p => p.ToString());
        var more = problems.Length > Shown ? $"{Environment.NewLine}and {problems.Length - Shown} more." : "";
        return $"The data have {problems.Length} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, lines)}{more}";
    }
}
