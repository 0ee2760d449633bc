using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

public class VectorRunnerTests
{
    [Fact]
    public void Run_an_equal_answer_passes() => Run("""{"x":2.0}""", _ => new { x = 2.0 }).Passed.Should().BeTrue();

    [Fact]
    public void Run_another_answer_fails_with_both_values() =>
        Run("""{"x":2}""", _ => new { x = 3 }).Failure.Should().Be("x: expected 2, got 3");

    [Fact]
    public void Run_a_name_without_handler_is_not_covered()
    {
        var outcome = new VectorRunner(new Dictionary<string, Func<JsonElement, object>>()).Run(Vector("""{"x":2}"""));

        outcome.Covered.Should().BeFalse();
        outcome.Passed.Should().BeFalse();
        outcome.Failure.Should().BeNull();
    }

    [Fact]
    public void Run_a_documented_exception_is_the_expected_error() =>
        Run("""{"error":"any wording"}""", _ => throw new ArgumentOutOfRangeException(nameof(Run))).Passed.Should().BeTrue();

    [Fact]
    public void Run_an_accident_is_not_the_expected_error() =>
        Run("""{"error":"any wording"}""", _ => throw new NotImplementedException()).Failure.Should().StartWith("NotImplementedException");

    [Fact]
    public void Run_a_missing_input_is_not_the_expected_error() =>
        Run("""{"error":"any wording"}""", inputs => inputs.Number("absent")).Failure.Should().Contain("'absent' is missing");

    [Fact]
    public void Run_an_answer_where_an_error_is_expected_fails() =>
        Run("""{"error":"any wording"}""", _ => new { x = 1 }).Failure.Should().StartWith("expected a refusal");

    [Fact]
    public void Run_not_a_number_fails_even_where_an_error_is_expected() =>
        Run("""{"error":"any wording"}""", _ => new { x = double.NaN }).Failure.Should().StartWith("the answer is not finite");

    [Fact]
    public void Run_an_unexpected_refusal_fails() =>
        Run("""{"x":2}""", _ => throw new InvalidOperationException("no")).Failure.Should().Be("refused: no");

    [Fact]
    public void Report_counts_per_calculator_and_gives_reasons()
    {
        var runner = new VectorRunner(new Dictionary<string, Func<JsonElement, object>> { ["a"] = i => new { x = i.Integer("x") } });

        var report = VectorReport.Of("file", runner.Run([Vector("""{"x":1}""", "a"), Vector("""{"x":2}""", "a"), Vector("""{"x":2}""", "b")]));

        var lines = report.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim());
        lines.Should().ContainInOrder("a 2 1 1 0", "b 0 0 0 1", "total 2 1 1 1", "id: x: expected 2, got 1", "id: no handler answers b");
    }

    private static VectorOutcome Run(string expected, Func<JsonElement, object> handler) =>
        new VectorRunner(new Dictionary<string, Func<JsonElement, object>> { ["calculator"] = handler }).Run(Vector(expected));

    private static ReferenceVector Vector(string expected, string calculator = "calculator") => new()
    {
        Id = "id",
        Calculator = calculator,
        Inputs = Json("""{"x":1}"""),
        Expected = Json(expected),
        Tolerance = Json("""{"type":"exact"}"""),
    };

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
