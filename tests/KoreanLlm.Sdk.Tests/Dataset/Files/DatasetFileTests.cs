using System.IO.Compression;
using System.Text;

namespace KoreanLlm.Sdk.Tests.Dataset.Files;

public class DatasetFileTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_dataset_goes_out_and_comes_back_the_same()
    {
        var path = Path.GetTempFileName();
        try
        {
            DatasetManifest manifest;
            using (var file = File.Create(path))
            {
                manifest = Plain.ExportDataset(file);
            }

            var back = new CatalogBuilder().UseDatasetFile(path).Build();

            back.Dataset.Sha256.Should().Be(Plain.Dataset.Sha256).And.Be(manifest.Sha256);
            back.Dataset.Version.Should().Be(manifest.Version);
            back.Diff(Plain).Should().BeEmpty();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_same_data_give_the_same_bytes() => new ChangedFiles().Zip().Should().Equal(new ChangedFiles().Zip());

    [Fact]
    public void Newer_data_of_the_same_schema_are_served()
    {
        const string Model = "models/exaone-4.0-32b.json";
        var newer = new ChangedFiles(ChangedFiles.Header("2099.1.0"), (Model, ChangedFiles.Text(Model).Replace("\"contextLength\": 131072", "\"contextLength\": 131073")));

        var catalog = new CatalogBuilder().UseDatasetBytes(newer.Zip()).Build();

        catalog.Dataset.Version.Should().Be("2099.1.0");
        catalog.Models["exaone-4.0-32b"].ContextLength.Should().Be(131073);
        catalog.EvidenceFor(catalog.Models["exaone-4.0-32b"], "contextLength")[0].Layer.Should().Be(Evidence.EmbeddedLayer);
    }

    [Fact]
    public void Overlays_lie_on_the_file_whatever_was_added_first()
    {
        var catalog = new CatalogBuilder().AddOverlay(Fixtures.Overlay(Fixtures.Model("m"))).UseDatasetBytes(new ChangedFiles(ChangedFiles.Header("2099.1.0")).Zip()).Build();

        catalog.Dataset.Version.Should().Be("2099.1.0");
        catalog.Dataset.Overlays.Should().Equal("test");
        catalog.Models.Contains("m").Should().BeTrue();
    }

    [Fact]
    public void The_last_word_on_the_data_below_counts()
    {
        var zip = new ChangedFiles(ChangedFiles.Header("2099.1.0")).Zip();

        new CatalogBuilder().WithoutEmbeddedData().UseDatasetBytes(zip).Build().Dataset.Version.Should().Be("2099.1.0");
        new CatalogBuilder().UseDatasetBytes(zip).WithoutEmbeddedData().Build().Models.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_was_changed_is_refused() =>
        Refused(Changed(new ChangedFiles().Zip(), "claims.json", text => text.Replace("\"", "\" ", StringComparison.Ordinal)), "*hash*damaged or was changed*");

    [Fact]
    public void A_file_whose_name_was_changed_is_refused() =>
        Refused(Rewritten(new ChangedFiles().Zip(), (name, bytes) => (name == "models/exaone-4.0-32b.json" ? "models/exaone-4.0-33b.json" : name, bytes)), "*hash*");

    [Fact]
    public void A_newer_schema_is_refused_and_says_what_to_do()
    {
        var schema = Plain.Dataset.SchemaVersion;

        Refused(new ChangedFiles(ChangedFiles.Header("2099.1.0", schema + 1)).Zip(), $"*2099.1.0*schema version {schema + 1}, newer than the {schema}*take a newer KoreanLlm.Sdk*");
    }

    [Fact]
    public void A_manifest_that_tells_of_other_data_is_refused() =>
        Refused(Changed(new ChangedFiles().Zip(), "manifest.json", text => text.Replace(Plain.Dataset.Version, "2099.1.0")), "*the manifest and dataset.json tell of different data*");

    [Fact]
    public void Data_that_break_a_rule_are_refused_although_the_hash_is_right()
    {
        const string Model = "models/exaone-4.0-32b.json";

        Refused(new ChangedFiles((Model, ChangedFiles.Text(Model).Replace("\"lg-ai-research\"", "\"nobody-at-all\""))).Zip(), $"*{Model}*nobody-at-all*");
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        var without = Rewritten(new ChangedFiles().Zip(), (name, bytes) => name == "manifest.json" ? null : (name, bytes));

        Refused(without, "*manifest.json*lacks this file*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("PK\u0003\u0004 and no more")]
    public void What_is_no_archive_is_refused(string content) => Refused(Encoding.UTF8.GetBytes(content), "*expected a dataset file*");

    [Fact]
    public void An_archive_that_unpacks_to_far_more_than_a_dataset_is_refused()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("models/bomb.json", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 257; i++)
            {
                entry.Write(zeros);
            }
        }

        Refused(memory.ToArray(), "*expected at most*bytes*");
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("claims.json")]
    public void What_does_not_belong_into_the_archive_is_refused(string name)
    {
        using var memory = new MemoryStream();
        memory.Write(new ChangedFiles().Zip());
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.CreateEntry(name);
        }

        Refused(memory.ToArray(), $"*each once, found '{name}'*");
    }

    [Fact]
    public void A_catalog_that_is_more_than_its_files_has_no_dataset_file()
    {
        var overlaid = () => Fixtures.With(Fixtures.Overlay(Fixtures.Model("m"))).ExportDataset(Stream.Null);
        var past = () => ((KoreanLlmCatalog)Plain.AsOf(new DateOnly(2025, 1, 1))).ExportDataset(Stream.Null);

        overlaid.Should().Throw<InvalidOperationException>().WithMessage("*test*ExportJson*");
        past.Should().Throw<InvalidOperationException>().WithMessage("*2025-01-01*");
    }

    private static void Refused(byte[] zip, string message)
    {
        var act = new CatalogBuilder().UseDatasetBytes(zip).Build;

        act.Should().Throw<DatasetFormatException>().WithMessage(message);
    }

    private static byte[] Changed(byte[] zip, string file, Func<string, string> change) =>
        Rewritten(zip, (name, bytes) => (name, name == file ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes));

    private static byte[] Rewritten(byte[] zip, Func<string, byte[], (string Name, byte[] Bytes)?> change)
    {
        using var from = new ZipArchive(new MemoryStream(zip));
        using var memory = new MemoryStream();
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                {
                    stream.CopyTo(content);
                }

                if (change(entry.FullName, content.ToArray()) is var (name, bytes))
                {
                    using var stream = to.CreateEntry(name).Open();
                    stream.Write(bytes);
                }
            }
        }

        return memory.ToArray();
    }
}
