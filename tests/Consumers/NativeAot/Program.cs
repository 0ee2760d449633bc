using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Consumers;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
Answers.Check(services.GetRequiredService<IKoreanLlmCatalog>());
return Checks.ExitCode;
