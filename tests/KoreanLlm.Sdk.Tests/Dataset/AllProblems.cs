using System.Collections.Immutable;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Dataset;

/// <summary>Reads every file of a dataset and, where all can be read, checks what holds across them.</summary>
internal static class AllProblems
{
    public static ImmutableArray<DatasetProblem> Of(IDataFiles files)
    {
        var problems = new List<DatasetProblem>();
        var content = DatasetReader.Open(files);
        foreach (var list in Kinds.All.Select(kind => content.List(kind.Type)))
        {
            Note(() =>
            {
                for (var i = 0; i < list.Count; i++)
                {
                    var index = i;
                    Note(() => _ = list.Entity(index));
                }
            });
        }

        Note(() => DatasetReader.ReadHeader(files));
        if (problems.Count == 0)
        {
            var across = new ProblemList();
            ContentValidator.Check(content, across);
            Note(across.ThrowIfAny);
        }

        return [.. problems.Distinct()];

        void Note(Action read)
        {
            try
            {
                read();
            }
            catch (DatasetFormatException e)
            {
                problems.AddRange(e.Problems);
            }
        }
    }
}
