using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KoreanLlm.Sdk.PackageTests;

/// <summary>What holds of every package.</summary>
public partial class PackageTests(Feed feed) : IClassFixture<Feed>
{
    [Fact]
    public void Every_project_that_ships_is_packed_under_one_version()
    {
        var ships = Directory.GetFiles(Repository.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(p => Regex.IsMatch(File.ReadAllText(p), @"eng/(Library|Tool)\.props")).Select(Path.GetFileNameWithoutExtension);

        feed.Packages.Select(p => p.Id).Should().BeEquivalentTo(ships);
        feed.Packages.Select(p => p.Version).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_package_says_what_it_is_where_it_comes_from_and_under_which_terms()
    {
        foreach (var package in feed.Packages)
        {
            var home = package.Metadata("projectUrl");
            package.Metadata("license").Should().Be("MIT AND CC-BY-4.0", package.ToString());
            package.Element("license")!.Attribute("type")!.Value.Should().Be("expression");
            home.Should().StartWith("https://");
            package.Element("repository")!.Attribute("url")!.Value.Should().Be(home);
            package.Element("repository")!.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
            package.Metadata("description").Should().NotBeNullOrEmpty();
            package.Metadata("tags").Should().NotBeNullOrEmpty();
            package.Names.Should().Contain([package.Metadata("icon"), package.Metadata("readme"), "LICENSE", "CHANGELOG.md"]);
        }
    }

    [Fact]
    public void The_release_notes_are_those_of_the_change_log()
    {
        foreach (var package in feed.Packages)
        {
            var notes = package.Metadata("releaseNotes")!;
            notes.Should().NotBeNullOrWhiteSpace().And.NotContain("## [");
            package.Text("CHANGELOG.md").ReplaceLineEndings("\n").Should().Contain(notes.ReplaceLineEndings("\n").Trim());
        }
    }

    [Fact]
    public void The_icon_is_a_square_of_128_pixels()
    {
        foreach (var icon in feed.Packages.Select(p => p.Bytes(p.Metadata("icon")!)))
        {
            icon[..8].Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a);
            BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
            BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
        }
    }

    [Fact]
    public void Every_link_of_a_readme_is_absolute_and_those_to_the_repository_lead_to_a_file()
    {
        foreach (var package in feed.Packages)
        {
            var home = $"{package.Metadata("projectUrl")}/blob/v{package.Version}/";
            var links = Link().Matches(package.Text(package.Metadata("readme")!)).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith('#')).ToList();

            links.Should().OnlyContain(l => l.StartsWith("https://"), package.ToString());
            links.Where(l => l.StartsWith(home, StringComparison.Ordinal) && !File.Exists(Repository.Combine(l[home.Length..].Split('#')[0]))).Should().BeEmpty(package.ToString());
        }
    }

    [Fact]
    public void Nothing_in_an_archive_is_of_the_clock_or_of_chance()
    {
        foreach (var package in feed.Packages)
        {
            package.Dates.Should().AllBeEquivalentTo(new DateTime(2026, 1, 1), package.ToString());
            package.Names.Where(n => Regex.IsMatch(Path.GetFileName(n), "^[0-9a-f]{32}\\.psmdcp$")).Should().BeEmpty(package.ToString());
        }
    }

    [Fact]
    public void No_path_of_the_machine_is_in_a_package()
    {
        byte[][] paths = [Encoding.UTF8.GetBytes(Repository.Root), Encoding.Unicode.GetBytes(Repository.Root)];
        foreach (var package in feed.Packages.Concat(Directory.GetFiles(feed.Folder, "*.snupkg").Select(path => new PackageFile(path))))
        {
            package.Names.Where(name => paths.Any(path => package.Bytes(name).AsSpan().IndexOf(path) >= 0)).Should().BeEmpty(package.ToString());
        }
    }

    [Fact]
    public void Every_assembly_of_a_library_has_its_symbols()
    {
        foreach (var package in feed.Packages.Where(p => !p.IsTool))
        {
            var symbols = new PackageFile(Path.ChangeExtension(package.Path, ".snupkg"));
            var own = package.Names.Where(n => n.StartsWith("lib/", StringComparison.Ordinal) && n.EndsWith(".dll", StringComparison.Ordinal));
            symbols.Names.Should().Contain(own.Select(n => Path.ChangeExtension(n, ".pdb")));
        }
    }

    [Fact]
    public void The_bill_of_materials_names_every_dependency_with_its_hash()
    {
        foreach (var package in feed.Packages)
        {
            using var bill = JsonDocument.Parse(package.Text("sbom/bom.cdx.json"));
            var components = bill.RootElement.GetProperty("components").EnumerateArray().Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("version").GetString()}").ToList();

            bill.RootElement.GetProperty("bomFormat").GetString().Should().Be("CycloneDX");
            bill.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("purl").GetString().Should().Be($"pkg:nuget/{package.Id}@{package.Version}");
            components.Should().Contain(package.Dependencies.Select(d => d.Split(": ")[1]).Where(d => !d.StartsWith("KoreanLlm.", StringComparison.Ordinal)).Distinct(), package.ToString());
            bill.RootElement.GetProperty("components").EnumerateArray().Where(c => !c.GetProperty("name").GetString()!.StartsWith("KoreanLlm.", StringComparison.Ordinal))
                .Should().OnlyContain(c => c.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length == 128);
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
