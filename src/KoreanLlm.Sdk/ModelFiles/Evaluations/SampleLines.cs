using System.Text.Json;

namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Files of one JSON object a line, each the answer to an item: <c>samples_*.jsonl</c> of lm-evaluation-harness, instances of Every Eval Ever.</summary>
internal static class SampleLines
{
    public static IEnumerable<EvaluationItem> Read(JsonPlace line)
    {
        if (line.Find("doc_id") is { } id)
        {
            // The metrics of a line are named in it; before 0.4 they were not and stand among the rest.
            var names = line.Find("metrics")?.Elements().Select(m => m.AsText()).ToList() ?? ["acc", "acc_norm", "exact_match", "f1", "em", "mc1", "mc2"];
            foreach (var name in names)
            {
                if (line.Find(name) is { Element.ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } value && value.AsNumber() is { } score)
                {
                    yield return new EvaluationItem { Id = id.AsText(), Metric = name, Filter = line.Text("filter") is { } filter and not "none" ? filter : null, Score = score };
                }
            }
        }
        else if (line.Find("sample_id") is { } sample && line.Find("evaluation") is { } evaluation)
        {
            if (evaluation.Number("score") is { } score)
            {
                yield return new EvaluationItem { Id = sample.AsText(), Metric = line.Text("evaluation_name") ?? "score", Score = score };
            }
        }
        else
        {
            throw line.Fault("an answer with 'doc_id', or with 'sample_id' and 'evaluation'");
        }
    }
}
