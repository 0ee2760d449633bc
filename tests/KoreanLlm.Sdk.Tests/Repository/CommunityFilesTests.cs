using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.Tests.Repository;

public class CommunityFilesTests
{
    public static TheoryData<string> Forms() =>
        [.. Directory.GetFiles(RepositoryRoot.Combine(".github", "ISSUE_TEMPLATE"), "*.yml").Select(RepositoryRoot.Relative).Where(name => !name.EndsWith("/config.yml", StringComparison.Ordinal))];

    [Fact]
    public void There_is_a_form_for_a_wrong_number_a_missing_model_and_a_bug() =>
        Forms().Select(f => Regex.Replace(Path.GetFileNameWithoutExtension(f.Data), @"^\d-", "")).Should().BeEquivalentTo("wrong-number", "missing-model", "bug");

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_has_a_name_a_description_and_fields_with_labels(string file)
    {
        var form = Workflow.Read(RepositoryRoot.Combine(file));
        var fields = Workflow.List(form["body"]).ToList();

        form.Should().ContainKeys("name", "description");
        fields.Should().OnlyContain(f => new[] { "input", "textarea", "checkboxes", "dropdown" }.Contains((string)f["type"]));
        fields.Should().OnlyContain(f => Workflow.Map(f["attributes"]).ContainsKey("label"));
        fields.Select(f => f["id"]).Should().OnlyHaveUniqueItems();
        fields.Should().Contain(f => (string?)Workflow.Map(f.GetValueOrDefault("validations")).GetValueOrDefault("required") == "true");
    }

    [Fact]
    public void A_wrong_number_comes_with_entity_member_and_source() =>
        Workflow.List(Workflow.Read(RepositoryRoot.Combine(".github", "ISSUE_TEMPLATE", "1-wrong-number.yml"))["body"])
            .Where(f => (string?)Workflow.Map(f.GetValueOrDefault("validations")).GetValueOrDefault("required") == "true").Select(f => (string)f["id"])
            .Should().Contain(["entity", "member", "expected", "source"]);

    [Fact]
    public void Updates_are_watched_for_actions_and_packages() =>
        Workflow.List(Workflow.Read(RepositoryRoot.Combine(".github", "dependabot.yml"))["updates"]).Select(u => u["package-ecosystem"]).Should().BeEquivalentTo(["github-actions", "nuget"]);

    [Fact]
    public void The_citation_names_the_version_of_the_packages() =>
        Workflow.Read(RepositoryRoot.Combine("CITATION.cff"))["version"].Should().Be(Regex.Match(File.ReadAllText(RepositoryRoot.Combine("eng", "Version.props")), "<Version>(.*)</Version>").Groups[1].Value);
}
