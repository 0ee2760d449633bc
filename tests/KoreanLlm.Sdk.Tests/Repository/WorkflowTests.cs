using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Repository;

/// <summary>What a workflow may do to us and to those who trust our releases.</summary>
public partial class WorkflowTests
{
    // Each right to write, and the job that has it. A new one is a decision, not an edit.
    private static readonly string[] Rights =
    [
        "codeql/analyze: security-events", "docs/publish: id-token", "docs/publish: pages", "release/attest: attestations", "release/attest: id-token",
        "release/publish: id-token", "release/release: contents", "upkeep/issue: issues",
    ];

    private static IEnumerable<(string Job, Dictionary<object, object> Step)> Steps => Workflow.All.SelectMany(w => w.Jobs).SelectMany(j => Workflow.Steps(j.Members), (j, step) => (j.Name, step));

    private static IEnumerable<string> Uses => Workflow.All.SelectMany(w => w.Text.Split('\n')).Where(line => line.Contains("uses:")).Select(line => line.Trim().TrimStart('-').Trim());

    [Fact]
    public void The_workflows_are_those_we_know() => Workflow.All.Select(w => w.Name).Should().BeEquivalentTo("ci", "codeql", "docs", "release", "upkeep");

    [Fact]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version() => Uses.Where(line => !Pinned().IsMatch(line)).Should().BeEmpty();

    [Fact]
    public void An_action_has_one_pin() =>
        Uses.Distinct().GroupBy(line => line.Split('@')[0]).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();

    [Fact]
    public void Nothing_is_permitted_unless_a_job_says_so()
    {
        Workflow.All.Where(w => w.Permissions is not Dictionary<object, object> { Count: 0 }).Select(w => w.Name).Should().BeEmpty("the workflow itself permits nothing");
        Jobs().Where(j => j.Members.GetValueOrDefault("permissions") is not (null or Dictionary<object, object>)).Select(j => j.Name).Should().BeEmpty("read-all and write-all are too much");
        Jobs().SelectMany(j => Workflow.Map(j.Members.GetValueOrDefault("permissions")).Where(p => p.Value is not "read"), (j, p) => $"{j.Name}: {p.Key}").Should().BeEquivalentTo(Rights);
    }

    [Fact]
    public void A_job_that_may_write_runs_no_code_of_the_repository() =>
        Jobs().Where(j => Rights.Any(r => r.StartsWith(j.Name + ":", StringComparison.Ordinal)) && j.Name != "codeql/analyze")
            .Where(j => Workflow.Steps(j.Members).Any(s => s.GetValueOrDefault("uses") is string use && use.StartsWith("actions/checkout@", StringComparison.Ordinal)))
            .Select(j => j.Name).Should().BeEmpty();

    [Fact]
    public void A_checkout_leaves_no_credentials_behind() =>
        Steps.Where(s => s.Step.GetValueOrDefault("uses") is string use && use.StartsWith("actions/checkout@", StringComparison.Ordinal))
            .Where(s => Workflow.Map(s.Step.GetValueOrDefault("with")).GetValueOrDefault("persist-credentials") is not "false").Select(s => s.Job).Should().BeEmpty();

    [Fact]
    public void Nothing_from_outside_is_pasted_into_a_command() =>
        Steps.Where(s => s.Step.GetValueOrDefault("run") is string run && run.Contains("${{")).Select(s => s.Job).Should().BeEmpty("a title or branch name would run as code; pass it by env");

    [Fact]
    public void There_is_no_secret_to_steal_and_no_trigger_that_hands_out_rights()
    {
        Workflow.All.Where(w => w.Text.Contains("secrets.")).Select(w => w.Name).Should().BeEmpty();
        Workflow.All.SelectMany(w => w.Triggers).Distinct().Should().BeSubsetOf(["push", "pull_request", "schedule", "workflow_dispatch"]);
    }

    [Fact]
    public void Every_job_ends_by_itself() => Jobs().Where(j => !j.Members.ContainsKey("timeout-minutes")).Select(j => j.Name).Should().BeEmpty();

    [Fact]
    public void Every_script_that_a_step_runs_exists() =>
        Steps.Select(s => s.Step.GetValueOrDefault("run")).OfType<string>().SelectMany(run => Script().Matches(run).Select(m => m.Value)).Distinct()
            .Should().Contain(".ci/run").And.OnlyContain(script => File.Exists(RepositoryRoot.Combine(script)));

    [Fact]
    public void The_gate_runs_on_linux_and_the_tests_on_windows_and_macos()
    {
        var jobs = Workflow.All.Single(w => w.Name == "ci").Jobs.ToDictionary(j => j.Name, j => j.Members);

        Workflow.Steps(jobs["ci/gate"]).Should().Contain(s => (string?)s.GetValueOrDefault("run") == "bash .ci/run");
        ((List<object>)Workflow.Map(Workflow.Map(jobs["ci/tests"]["strategy"])["matrix"])["os"]).Cast<string>().Select(os => os.Split('-')[0]).Should().BeEquivalentTo("windows", "macos");
    }

    private static IEnumerable<(string Name, Dictionary<object, object> Members)> Jobs() => Workflow.All.SelectMany(w => w.Jobs);

    [GeneratedRegex(@"^uses: [A-Za-z0-9-]+/[A-Za-z0-9_./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"(?:\.ci|eng|docs)/[\w./-]+")]
    private static partial Regex Script();
}
