using System.Globalization;
using System.Text;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Catalog.Provenance;

/// <summary>The constants of <see cref="Members"/> are the members of the shapes. <c>KOREANLLM_WRITE_API=1</c> writes their files anew.</summary>
public class MemberConstantsTests
{
    public static TheoryData<string> Kinds => [.. KoreanLlm.Sdk.Dataset.Kinds.All.Select(row => row.Kind.Value)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_of_a_kind_has_its_constant(string kind)
    {
        var row = KoreanLlm.Sdk.Dataset.Kinds.Of(new EntityKind(kind));
        var file = RepositoryRoot.Combine("src", "KoreanLlm.Sdk", "Domain", "Members", $"Members.{row.Type.Name}.cs");
        var expected = Source(row);
        if (Environment.GetEnvironmentVariable("KOREANLLM_WRITE_API") == "1")
        {
            File.WriteAllText(file, expected);
        }

        File.Exists(file).Should().BeTrue($"{file} should hold the members of {row.Type.Name}");
        File.ReadAllText(file).Should().Be(expected);
    }

    [Fact]
    public void A_constant_names_the_evidence_of_a_member()
    {
        var catalog = KoreanLlmCatalog.Default;
        var model = catalog.Models["exaone-4.0-32b"];

        catalog.EvidenceFor(model, Members.Model.TrainingTokens).Should().NotBeEmpty().And.Equal(catalog.EvidenceFor(model, m => m.TrainingTokens));
        Members.Model.LicenseCommercialUse.Should().Be("license.commercialUse");
        catalog.StateOf(model, Members.Model.ArchitectureLayers).Should().Be(FactState.Known);
    }

    [Fact]
    public void A_lambda_that_cannot_be_read_points_to_the_constants()
    {
        var catalog = KoreanLlmCatalog.Default;
        var model = catalog.Models["exaone-4.0-32b"];
        Func<Model, long?> stored = m => m.TrainingTokens;

        FluentActions.Invoking(() => catalog.EvidenceFor(model, stored)).Should().Throw<ArgumentException>().WithMessage("*'stored' names no member*Members.Model.TrainingTokens*");
        FluentActions.Invoking(() => catalog.StateOf(model, m => m.ReleasedOn!.Value)).Should().Throw<ArgumentException>().WithMessage("*'releasedOn.value' is no member*Members.Model*");
    }

    private static string Source(KindRow row)
    {
        var all = row.Members();
        var lists = all.Where(m => m.Leaf).Select(m => m.Path + ".").ToList();
        var text = new StringBuilder($"namespace KoreanLlm.Sdk;\n\npublic static partial class Members\n{{\n    /// <summary>The members of a <see cref=\"{row.Type.FullName}\"/>.</summary>\n    public static class {row.Type.Name}\n    {{\n");
        var first = true;
        foreach (var (path, _, _) in all.Where(m => m.Role == Role.Fact && !lists.Exists(l => m.Path.StartsWith(l, StringComparison.Ordinal))))
        {
            var parts = path.Split('.').Select(p => char.ToUpperInvariant(p[0]) + p[1..]).ToArray();
            text.Append(first ? "" : "\n").Append(CultureInfo.InvariantCulture, $"        /// <summary>Names <see cref=\"{Property(row.Type, parts)}\"/>.</summary>\n        public const string {string.Concat(parts)} = \"{path}\";\n");
            first = false;
        }

        return text.Append("    }\n}\n").ToString();
    }

    private static string Property(Type type, string[] parts)
    {
        foreach (var part in parts[..^1])
        {
            type = type.GetProperty(part)!.PropertyType;
        }

        return $"{type.GetProperty(parts[^1])!.DeclaringType!.FullName}.{parts[^1]}";
    }
}
