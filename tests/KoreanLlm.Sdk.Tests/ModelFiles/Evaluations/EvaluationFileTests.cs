using System.Collections.Immutable;
using System.Text;

namespace KoreanLlm.Sdk.Tests.ModelFiles.Evaluations;

public class EvaluationFileTests
{
    [Fact]
    public void Results_of_the_harness_are_read_with_their_setting()
    {
        var run = Read(EvaluationTexts.Harness);

        (run.Format, run.System, run.SystemRevision, run.HarnessVersion, run.RanOn).Should()
            .Be((EvaluationFormat.LmEvaluationHarness, "ours/our-7b", "82047f5e", "0.4.9.2", new DateOnly(2026, 1, 21)));
        run.Scores.Should().HaveCount(3);
        run.Scores[0].Should().BeEquivalentTo(new EvaluationScore { Task = "kmmlu_direct", Metric = "exact_match", Value = 0.55, StandardError = 0.0026, HigherIsBetter = true, Shots = 5, TaskVersion = "2.0", IsGroup = true });
        run.Scores[1].Should().BeEquivalentTo(new EvaluationScore { Task = "kmmlu_direct_law", Metric = "exact_match", Value = 0.5, Items = 100, Shots = 5 });
        run.Scores[2].Should().BeEquivalentTo(new EvaluationScore
        {
            Task = "gsm8k",
            Metric = "exact_match",
            Filter = "strict-match",
            Value = 0.7,
            StandardError = 0.0126,
            HigherIsBetter = true,
            Items = 1319,
            Shots = 8,
            TaskVersion = "3.0",
            ItemsHash = "abc123",
            GenerationArguments = "do_sample=False, temperature=0.0",
        });
    }

    [Fact]
    public void A_score_that_is_no_number_is_named_and_left_out() =>
        Read(EvaluationTexts.Harness).LeftOut.Should().ContainSingle().Which.Should().Contain("$.results.gsm8k.exact_match,flexible-extract");

    [Fact]
    public void Results_of_the_old_harness_are_read()
    {
        var run = Read(EvaluationTexts.OldHarness);

        run.System.Should().Be("ours/our-1b");
        run.Scores.Select(s => (s.Metric, s.Value, s.StandardError, s.Shots)).Should().Equal(("acc", 0.8, 0.0126, 3), ("macro_f1", 0.79, (double?)null, 3));
    }

    [Fact]
    public void A_log_of_Inspect_is_read_alike_as_json_and_zipped()
    {
        var plain = Read(EvaluationTexts.Inspect);
        var zipped = EvaluationFile.Read(EvaluationTexts.Zip(("header.json", EvaluationTexts.Inspect)));

        plain.Scores.Should().ContainSingle().Which.Should().BeEquivalentTo(new EvaluationScore
        {
            Task = "kmmlu",
            Metric = "accuracy",
            Filter = "choice",
            Value = 0.5,
            StandardError = 0.25,
            Items = 2,
            TaskVersion = "2",
            GenerationArguments = "temperature=0.6",
        });
        (plain.System, plain.HarnessVersion, plain.RanOn).Should().Be(("openai/our-7b", "0.3.150", new DateOnly(2026, 11, 30)));
        zipped.Should().BeEquivalentTo(plain);
    }

    [Fact]
    public void A_record_of_Every_Eval_Ever_is_read()
    {
        var run = Read(EvaluationTexts.EveryEvalEver);

        (run.System, run.RanBy, run.Relation, run.Harness, run.HarnessVersion).Should().Be(("ours/our-7b", "Our Lab", EvaluatorRelation.FirstParty, "lm_eval", (string?)null));
        run.Scores[0].Should().BeEquivalentTo(new EvaluationScore
        {
            Task = "kmmlu",
            Metric = "accuracy",
            Value = 0.56,
            StandardError = 0.0026,
            Minimum = 0,
            Maximum = 1,
            HigherIsBetter = true,
            Items = 35030,
            Reasoning = true,
            GenerationArguments = "temperature=0.0",
        });
        run.Scores[1].Maximum.Should().BeNull("infinity bounds nothing");
        run.Scores[1].HigherIsBetter.Should().BeFalse();
    }

    [Fact]
    public void Items_are_read_from_every_format()
    {
        Items(EvaluationTexts.HarnessSamples).Select(i => (i.Id, i.Score)).Should().Equal(("0", 1.0), ("1", 0.0));
        Items(EvaluationTexts.Instances).Select(i => (i.Id, i.Metric, i.Score)).Should().Equal(("law-1", "kmmlu", 1.0));
        Items(EvaluationTexts.Inspect).Select(i => (i.Id, i.Epoch, i.Metric, i.Score)).Should().Equal(("1", 1, "choice", 1.0), ("b", 2, "choice", 0.0), ("b", 2, "partial", 0.5));
        EvaluationFile.ReadItems(EvaluationTexts.Zip(("header.json", "{}"), ("samples/1_epoch_1.json", """{"id": 1, "epoch": 1, "scores": {"match": {"value": 0.25}}}""")))
            .Should().ContainSingle().Which.Score.Should().Be(0.25);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"results": {}}""", "$")]
    [InlineData("""{"results": {"a": 1}, "model_name": "m"}""", "$.results.a")]
    [InlineData("""{"results": {"a": {"acc": {}}}, "model_name": "m"}""", "$.results.a.acc")]
    [InlineData("""{"results": {"a": {"acc": 1e999}}, "model_name": "m"}""", "$.results.a.acc")]
    [InlineData("""{"status": "success", "eval": {}}""", "$.eval")]
    [InlineData("""{"model_info": {"id": "m"}, "evaluation_results": [], "source_metadata": 3, "x": 1}""", "$.source_metadata")]
    [InlineData("""{"model_info": {"id": "m"}, "source_metadata": {}, "evaluation_results": [{"score_details": {"score": 1}}]}""", "$.evaluation_results[0]")]
    [InlineData("PK\u0003\u0004 and no archive", "$")]
    public void What_is_no_result_is_refused_with_its_place(string text, string place)
    {
        var act = () => Read(text);

        act.Should().Throw<FormatException>().Which.Message.Should().StartWith(place);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused()
    {
        var act = () => EvaluationFile.Read(EvaluationTexts.Stream(EvaluationTexts.Harness), 100);
        act.Should().Throw<FormatException>().WithMessage("*at most 100 bytes*");

        var unpacked = () => EvaluationFile.Read(EvaluationTexts.Zip(("header.json", new string(' ', 1_000_000))), 10_000);
        unpacked.Should().Throw<FormatException>().WithMessage("*at most 10000 bytes*");
    }

    [Fact]
    public void A_file_with_a_byte_changed_is_read_or_refused_and_nothing_else()
    {
        var random = new Random(20261201);
        var files = new[] { EvaluationTexts.Harness, EvaluationTexts.OldHarness, EvaluationTexts.Inspect, EvaluationTexts.EveryEvalEver, EvaluationTexts.HarnessSamples, EvaluationTexts.Instances }
            .Select(Encoding.UTF8.GetBytes).Append(EvaluationTexts.Zip(("header.json", EvaluationTexts.Inspect), ("samples/1.json", "{\"id\": 1}")).ToArray()).ToList();
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = (byte[])files[round % files.Count].Clone();
            for (var i = 0; i < 1 + round % 3; i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Tolerate(() => EvaluationFile.Read(new MemoryStream(bytes)));
            Tolerate(() => EvaluationFile.ReadItems(new MemoryStream(bytes)));
        }
    }

    private static void Tolerate(Action read)
    {
        try
        {
            read();
        }
        catch (FormatException)
        {
            // What the documentation promises.
        }
    }

    private static EvaluationRun Read(string text) => EvaluationFile.Read(EvaluationTexts.Stream(text));

    private static ImmutableArray<EvaluationItem> Items(string text) => EvaluationFile.ReadItems(EvaluationTexts.Stream(text));
}
