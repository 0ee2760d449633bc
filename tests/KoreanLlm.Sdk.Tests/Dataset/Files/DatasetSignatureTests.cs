using System.Security.Cryptography;

namespace KoreanLlm.Sdk.Tests.Dataset.Files;

public sealed class DatasetSignatureTests : IDisposable
{
    private readonly ECDsa _ours = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _theirs = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Fact]
    public void Data_that_the_owner_of_the_key_signed_are_served() =>
        new CatalogBuilder().UseDatasetBytes(Signed(), Public(_ours)).Build().Dataset.Sha256.Should().Be(KoreanLlmCatalog.Default.Dataset.Sha256);

    [Fact]
    public void A_signature_of_somebody_else_is_refused() => Refused(Signed(), Public(_theirs), "*the signature is not of the given key*");

    [Fact]
    public void No_signature_is_refused_where_one_is_asked_for() => Refused(new ChangedFiles().Zip(), Public(_ours), "*expected a signature, found none*");

    [Fact]
    public void The_signature_of_other_data_is_refused()
    {
        var other = new ChangedFiles(ChangedFiles.Header("2099.1.0")).Zip(_theirs.ExportPkcs8PrivateKeyPem());

        Refused(other, Public(_ours), "*the signature is not of the given key*");
    }

    [Fact]
    public void A_signature_nobody_asked_for_does_no_harm() => new CatalogBuilder().UseDatasetBytes(Signed()).Build().Models.Should().NotBeEmpty();

    [Fact]
    public void A_manifest_tells_whether_a_key_signed_it()
    {
        using var stream = new MemoryStream();
        var manifest = KoreanLlmCatalog.Default.ExportDataset(stream, _ours.ExportPkcs8PrivateKeyPem());

        manifest.IsSignedBy(Public(_ours)).Should().BeTrue();
        manifest.IsSignedBy(Public(_theirs)).Should().BeFalse();
        (manifest with { Signature = null }).IsSignedBy(Public(_ours)).Should().BeFalse();
        (manifest with { Sha256 = new string('0', 64) }).IsSignedBy(Public(_ours)).Should().BeFalse();
    }

    public void Dispose()
    {
        _ours.Dispose();
        _theirs.Dispose();
    }

    private static string Public(ECDsa key) => key.ExportSubjectPublicKeyInfoPem();

    private static void Refused(byte[] zip, string key, string message)
    {
        var act = new CatalogBuilder().UseDatasetBytes(zip, key).Build;

        act.Should().Throw<DatasetFormatException>().WithMessage(message);
    }

    private byte[] Signed() => new ChangedFiles().Zip(_ours.ExportPkcs8PrivateKeyPem());
}
