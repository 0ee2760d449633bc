using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Consumers;

Answers.Check(KoreanLlmCatalog.Default);
return Checks.ExitCode;
