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
        for (var i = 0; i < content.Models.Ids.Length; i++)
        {
            var index = i;
            Note(() => _ = content.Models[index]);
        }

        content.Accept(new Toucher(Note));
        Note(() => DatasetReader.ReadHeader(files));
        if (problems.Count == 0)
        {
            var across = new ProblemList();
            ContentValidator.Check(content, across);
            Note(across.ThrowIfAny);
        }

        return [.. problems];

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

    private sealed class Toucher(Action<Action> note) : EntityVisitor
    {
        public override void Visit<T>(EntityKind<T> kind, IReadOnlyList<T> items) => note(() => _ = items.Count);
    }
}
