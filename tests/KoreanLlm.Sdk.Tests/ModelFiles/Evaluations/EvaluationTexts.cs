using System.IO.Compression;
using System.Text;

namespace KoreanLlm.Sdk.Tests.ModelFiles.Evaluations;

/// <summary>Files of each format, small and made up, in the form that the software writes.</summary>
internal static class EvaluationTexts
{
    public const string Harness = """
        {
          "results": {
            "kmmlu_direct": {"alias": "kmmlu_direct", "exact_match,none": 0.55, "exact_match_stderr,none": 0.0026},
            "kmmlu_direct_law": {"alias": " - law", "exact_match,none": 0.5, "exact_match_stderr,none": "N/A"},
            "gsm8k": {"alias": "gsm8k", "exact_match,strict-match": 0.7, "exact_match_stderr,strict-match": 0.0126, "exact_match,flexible-extract": NaN, "exact_match_stderr,flexible-extract": NaN}
          },
          "groups": {"kmmlu_direct": {"alias": "kmmlu_direct", "exact_match,none": 0.55, "exact_match_stderr,none": 0.0026}},
          "group_subtasks": {"kmmlu_direct": ["kmmlu_direct_law"], "gsm8k": []},
          "configs": {"gsm8k": {"generation_kwargs": {"until": ["Question:"], "do_sample": false, "temperature": 0.0}}},
          "versions": {"kmmlu_direct": 2.0, "gsm8k": 3.0},
          "n-shot": {"kmmlu_direct": 5, "kmmlu_direct_law": 5, "gsm8k": 8},
          "higher_is_better": {"kmmlu_direct": {"exact_match": true}, "gsm8k": {"exact_match": true}},
          "n-samples": {"kmmlu_direct_law": {"original": 1000, "effective": 100}, "gsm8k": {"original": 1319, "effective": 1319}},
          "config": {"model": "vllm", "model_args": "pretrained=ours/our-7b,dtype=bfloat16", "model_sha": "82047f5e"},
          "task_hashes": {"gsm8k": "abc123"},
          "date": 1768964383.85,
          "lm_eval_version": "0.4.9.2",
          "model_name": "ours/our-7b"
        }
        """;

    public const string OldHarness = """
        {
          "results": {"kobest_copa": {"acc": 0.8, "acc_stderr": 0.0126, "macro_f1": 0.79}},
          "versions": {"kobest_copa": 0},
          "config": {"model": "gpt2", "model_args": "pretrained=ours/our-1b,revision=main", "num_fewshot": 3, "batch_size": 8}
        }
        """;

    public const string Inspect = """
        {
          "version": 2,
          "status": "success",
          "eval": {"created": "2026-11-30T23:30:00+09:00", "task": "kmmlu", "task_version": 2, "model": "openai/our-7b", "packages": {"inspect_ai": "0.3.150"}, "dataset": {"samples": 2}},
          "plan": {"config": {"temperature": 0.6, "max_connections": 4}},
          "results": {"total_samples": 2, "completed_samples": 2, "scores": [{"name": "choice", "scorer": "choice", "metrics": {"accuracy": {"name": "accuracy", "value": 0.5}, "stderr": {"name": "stderr", "value": 0.25}}}]},
          "samples": [
            {"id": 1, "epoch": 1, "scores": {"choice": {"value": "C", "answer": "A"}}},
            {"id": "b", "epoch": 2, "scores": {"choice": {"value": "I"}, "partial": {"value": "P"}, "odd": {"value": {"x": 1}}}}
          ]
        }
        """;

    public const string EveryEvalEver = """
        {
          "schema_version": "0.3.0",
          "evaluation_id": "ours/our-7b/1",
          "evaluation_timestamp": "1768964383",
          "retrieved_timestamp": "1768964999",
          "source_metadata": {"source_type": "evaluation_run", "source_organization_name": "Our Lab", "evaluator_relationship": "first_party"},
          "eval_library": {"name": "lm_eval", "version": "unknown"},
          "model_info": {"name": "Our 7B", "id": "ours/our-7b"},
          "evaluation_results": [
            {
              "evaluation_name": "kmmlu",
              "source_data": {"dataset_name": "KMMLU", "source_type": "hf_dataset", "hf_repo": "HAERAE-HUB/KMMLU", "samples_number": 35030},
              "metric_config": {"metric_id": "accuracy", "lower_is_better": false, "score_type": "continuous", "min_score": 0.0, "max_score": 1.0},
              "score_details": {"score": 0.56, "uncertainty": {"standard_error": {"value": 0.0026, "method": "analytic"}}},
              "generation_config": {"generation_args": {"temperature": 0.0, "reasoning": true}}
            },
            {
              "evaluation_name": "perplexity",
              "source_data": {"dataset_name": "x", "source_type": "other"},
              "metric_config": {"lower_is_better": true, "min_score": 0, "max_score": "Infinity"},
              "score_details": {"score": 9.1}
            }
          ]
        }
        """;

    public const string HarnessSamples = """
        {"doc_id": 0, "doc": {"q": "가"}, "target": "1", "filter": "none", "metrics": ["exact_match"], "exact_match": 1.0, "doc_hash": "a"}
        {"doc_id": 1, "doc": {"q": "나"}, "target": "2", "filter": "none", "metrics": ["exact_match"], "exact_match": 0.0, "doc_hash": "b"}

        {"doc_id": 2, "doc": {"q": "다"}, "target": "2", "filter": "none", "metrics": ["exact_match"], "exact_match": NaN, "doc_hash": "c"}
        """;

    public const string Instances = """
        {"schema_version": "0.3.0", "evaluation_name": "kmmlu", "sample_id": "law-1", "evaluation": {"score": 1.0, "is_correct": true}}
        """;

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        memory.Position = 0;
        return memory;
    }
}
