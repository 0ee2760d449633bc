using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using KoreanLlm.Sdk.Tests.Dataset.Files;

namespace KoreanLlm.Sdk.Tests.Samples;

public class DatasetFilesSamples
{
    [Fact]
    public async Task Newer_data_from_a_server_of_ours()
    {
        using var signer = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var privateKey = signer.ExportPkcs8PrivateKeyPem();
        var publicKey = signer.ExportSubjectPublicKeyInfoPem();
        var zip = new ChangedFiles(ChangedFiles.Header("2099.1.0")).Zip(privateKey);
        var newest = new CatalogBuilder().UseDatasetBytes(zip).Build();
        var stopping = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("koreanllm").FullName;

        #region write
        await using (var file = File.Create(Path.Combine(folder, "koreanllm.zip")))
        {
            var manifest = newest.ExportDataset(file, privateKey);
            await using var beside = File.Create(Path.Combine(folder, "koreanllm.json"));
            manifest.Write(beside);
        }
        #endregion

        using var server = Serve(folder, out var address);
        using var http = new HttpClient { BaseAddress = address };
        IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

        #region update
        await using var body = await http.GetStreamAsync("koreanllm.json", stopping);
        var published = await DatasetManifest.ReadAsync(body, stopping);
        if (catalog.Dataset.UpdateFrom(published) == DatasetUpdate.Available)
        {
            var bytes = await http.GetByteArrayAsync("koreanllm.zip", stopping);
            catalog = new CatalogBuilder().UseDatasetBytes(bytes, publicKey).Build();
        }
        #endregion

        catalog.Dataset.Version.Should().Be("2099.1.0");
        server.Stop();
        Directory.Delete(folder, recursive: true);
    }

    private static HttpListenerHost Serve(string folder, out Uri address) => new(folder, out address);

    private sealed class HttpListenerHost : IDisposable
    {
        private readonly HttpListener _listener = new();

        public HttpListenerHost(string folder, out Uri address)
        {
            using (var free = new TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
            }

            _listener.Prefixes.Add(address.ToString());
            _listener.Start();
            _ = AnswerAsync(folder);
        }

        public void Stop() => _listener.Stop();

        public void Dispose() => _listener.Close();

        private async Task AnswerAsync(string folder)
        {
            while (_listener.IsListening)
            {
                try
                {
                    var context = await _listener.GetContextAsync();
                    await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(folder, Path.GetFileName(context.Request.Url!.AbsolutePath))));
                    context.Response.Close();
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }
    }
}
