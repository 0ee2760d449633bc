using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Consumers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// The working directory is no help to a service: everything starts at the content root.
var settings = new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory };

var builder = Host.CreateApplicationBuilder(settings);
builder.Services.AddKoreanLlmCatalog((provider, catalog) =>
    catalog.AddOverlayFile(Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, "ours.json")));
builder.Services.AddKoreanLlmCatalog(); // as a library would
builder.Services.AddHostedService<Asker>();
using (var host = builder.Build())
{
    host.Services.GetRequiredService<IKoreanLlmCatalog>(); // a bad overlay fails here
    await host.RunAsync();
}

var bad = Host.CreateApplicationBuilder(settings);
bad.Services.AddKoreanLlmCatalog(catalog => catalog.AddOverlayBytes("{}"u8.ToArray(), "bad"));
using (var host = bad.Build())
{
    try
    {
        host.Services.GetRequiredService<IKoreanLlmCatalog>();
        Checks.Is("a bad overlay", "refused at start", "accepted");
    }
    catch (DatasetFormatException e)
    {
        Checks.Is("problems of a bad overlay", 2, e.Problems.Length);
    }
}

return Checks.ExitCode;

internal sealed class Asker(IKoreanLlmCatalog catalog, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Answers.Check(catalog);
        Checks.Is("our own model", 7_000_000_000, catalog.Models["우리 7B"].TotalParameters);
        lifetime.StopApplication();
        return Task.CompletedTask;
    }
}
