using BlazorWasm;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Consumers;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

// Run outside a browser, on the same runtime and the same trimmed assemblies: answer and end.
if (args is ["check"])
{
    Answers.Check(KoreanLlmCatalog.Default);
    return Checks.ExitCode;
}

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddKoreanLlmCatalog();
await builder.Build().RunAsync();
return 0;
