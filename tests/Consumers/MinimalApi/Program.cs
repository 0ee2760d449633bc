using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Consumers;
using Microsoft.AspNetCore.Diagnostics;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();

#region services
builder.Services.AddKoreanLlmCatalog();

// A request that cannot be read is answered by the handler below, with the reason, rather than with an empty 400.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
#endregion

await using var app = builder.Build();

#region endpoints
app.UseExceptionHandler(errors => errors.Run(context => context.Features.Get<IExceptionHandlerFeature>()?.Error switch
{
    BadHttpRequestException { InnerException: JsonException e } => Results.Problem(e.Message, statusCode: 400).ExecuteAsync(context),
    DatasetFormatException e => Results.Problem(e.Message, statusCode: 400).ExecuteAsync(context),
    _ => Results.StatusCode(500).ExecuteAsync(context),
}));

app.MapPost("/select", (ModelRequirements requirements, IKoreanLlmCatalog catalog) => catalog.Select(requirements).Candidates.Select(c => c.Model.Id));

app.MapPost("/overlay", async (HttpRequest request, HttpResponse response, CancellationToken aborted) =>
{
    var builder = await new CatalogBuilder().AddOverlayStreamAsync(request.Body, "posted", aborted);
    var ours = builder.Build();
    response.ContentType = "application/json";
    await ours.ExportJsonAsync([ours.Models["exaone-4.0-32b"]], response.Body, cancellationToken: aborted);
});
#endregion

await app.StartAsync();
var catalog = app.Services.GetRequiredService<IKoreanLlmCatalog>();
using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

Answers.Check(catalog);
var called = catalog.Select(new ModelRequirements { CommercialUse = true, OpenWeights = true }).Candidates.Select(c => c.Model.Id).ToList();
var posted = await (await PostAsync("/select", """{ "commercialUse": true, "openWeights": true }""")).Content.ReadFromJsonAsync<List<string>>();
Checks.Is("a POST of requirements answers as the call", true, called.Count > 10 && called.SequenceEqual(posted!));
await RefusedAsync("""{ "comercialUse": true }""", "comercialUse");
await RefusedAsync("""{ "commercialUse": "perhaps" }""", "commercialUse");

var overlaid = await PostAsync("/overlay", """{ "name": "ours", "readOn": "2026-11-24", "models": [ { "id": "exaone-4.0-32b", "contextLength": 65536 } ] }""");
Checks.Is("an overlay comes in and goes out without blocking", true, (await overlaid.Content.ReadAsStringAsync()).Contains("\"contextLength\": 65536"));
Checks.Is("a bad overlay", HttpStatusCode.BadRequest, (await PostAsync("/overlay", "{}")).StatusCode);

await app.StopAsync();
return Checks.ExitCode;

Task<HttpResponseMessage> PostAsync(string path, string json) => http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

async Task RefusedAsync(string json, string member)
{
    var answer = await PostAsync("/select", json);
    Checks.Is($"a request with a wrong {member}", HttpStatusCode.BadRequest, answer.StatusCode);
    Checks.Is($"and names {member}", true, (await answer.Content.ReadAsStringAsync()).Contains(member));
}
