using System.Text;

namespace KoreanLlm.Sdk.Tests.Dataset.Files;

public class DatasetUpdateTests
{
    private static readonly DatasetInfo Own = KoreanLlmCatalog.Default.Dataset;

    [Theory]
    [InlineData("2020.1.0", 0, DatasetUpdate.None)]
    [InlineData("2099.1.0", 0, DatasetUpdate.Available)]
    [InlineData("2099.1.0", 1, DatasetUpdate.NeedsNewerPackage)]
    [InlineData("2020.1.0", 1, DatasetUpdate.None)]
    public void Published_data_are_newer_by_their_version_and_readable_by_their_schema(string version, int newerSchema, DatasetUpdate expected) =>
        Own.UpdateFrom(Manifest(version, Own.SchemaVersion + newerSchema)).Should().Be(expected);

    [Fact]
    public void The_data_at_hand_are_no_update() => Own.UpdateFrom(Manifest(Own.Version, Own.SchemaVersion)).Should().Be(DatasetUpdate.None);

    [Fact]
    public void Versions_compare_as_numbers() =>
        new CatalogBuilder().UseDatasetBytes(new ChangedFiles(ChangedFiles.Header("2026.9.0")).Zip()).Build().Dataset
            .UpdateFrom(Manifest("2026.10.0", Own.SchemaVersion)).Should().Be(DatasetUpdate.Available);

    [Fact]
    public async Task A_manifest_is_written_and_read_without_blocking()
    {
        var manifest = Manifest("2099.1.0", Own.SchemaVersion) with { Signature = "AAAA" };
        using var json = new MemoryStream();
        manifest.Write(json);

        var back = await DatasetManifest.ReadAsync(new AsyncOnlyStream(json.ToArray()), TestContext.Current.CancellationToken);

        back.Should().Be(manifest).And.Be(DatasetManifest.Read(new MemoryStream(json.ToArray())));
    }

    [Theory]
    [InlineData("""{}""", "*version*is missing*")]
    [InlineData("""{"version":"new","schemaVersion":1,"knowledgeDate":"2026-11-27","sha256":"HASH"}""", "*expected a calendar version*'new'*")]
    [InlineData("""{"version":"2026.11.0","schemaVersion":1,"knowledgeDate":"2026-11-27","sha256":"12"}""", "*expected 64 lower-case hexadecimal digits*'12'*")]
    [InlineData("""{"version":"2026.11.0","schemaVersion":1,"knowledgeDate":"2026-11-27","sha256":"HASH","signature":"?"}""", "*expected Base64*")]
    [InlineData("""{"version":"2026.11.0","schemaVersion":1,"knowledgeDate":"2026-11-27","sha256":"HASH","address":"x"}""", "*address*")]
    public void What_is_no_manifest_is_refused(string json, string message)
    {
        var act = () => DatasetManifest.Read(new MemoryStream(Encoding.UTF8.GetBytes(json.Replace("HASH", new string('0', 64)))));

        act.Should().Throw<DatasetFormatException>().WithMessage(message);
    }

    [Fact]
    public void An_endless_manifest_is_refused()
    {
        var act = () => DatasetManifest.Read(new MemoryStream(new byte[100_000]));

        act.Should().Throw<DatasetFormatException>().WithMessage("*expected at most 65536 bytes*");
    }

    private static DatasetManifest Manifest(string version, int schema) =>
        new() { Version = version, SchemaVersion = schema, KnowledgeDate = Own.KnowledgeDate, Sha256 = new string('0', 64) };
}
