// The first questions people ask, answered from the catalog. Usage: dotnet run --project examples/Quickstart [--lang ko]
using System.Globalization;
using System.Text;
using KoreanLlm.Sdk;
using KoreanLlm.Sdk.Calculators;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var language = args is ["--lang", var chosen] ? chosen : "en";
string Say(string english, string korean) => language == "ko" ? korean : english;
string Number(double value, string format = "N0") => value.ToString(format, CultureInfo.InvariantCulture);

using var services = new ServiceCollection().AddKoreanLlmCatalog().BuildServiceProvider();
var catalog = services.GetRequiredService<IKoreanLlmCatalog>();

// Piped to a file there is no width to fit: plain text, nothing wrapped.
var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 200;
}

console.WriteLine(Say(
    $"KoreanLlm.Sdk dataset {catalog.Dataset.Version}, known up to {catalog.Date:yyyy-MM-dd}",
    $"KoreanLlm.Sdk 데이터셋 {catalog.Dataset.Version}, 기준일 {catalog.Date:yyyy-MM-dd}"));

// 1. Models: how big, trained on how much, may a company use them, and who says so.
string[] ids =
[
    "a.x-3.1-light", "a.x-4.0-light", "exaone-4.0-32b", "exaone-4.0-1.2b", "hyperclova-x-think", "hyperclova-x-seed-think-14b", "solar-pro-2",
    "snuh-medical-llm-2025", "mathgpt-13b", "polyglot-ko-1.3b", "polyglot-ko-3.8b", "polyglot-ko-5.8b", "polyglot-ko-12.8b",
];
var models = NewTable(
    Say("Models", "모델"),
    Say("Model", "모델"), Say("Parameters", "파라미터"), Say("Training tokens", "학습 토큰"), Say("Tokens/parameter", "토큰/파라미터"),
    Say("x Chinchilla (20:1)", "친칠라(20:1) 배수"), Say("Commercial use", "상업적 이용"), Say("Source", "출처"));
foreach (var model in ids.Select(id => catalog.Models[id]))
{
    var (tokens, multiple) = ("-", "-");
    if (model is { TrainingTokens: not null, TotalParameters: not null })
    {
        tokens = Number(ScalingCalculator.TokensPerParameter(model), "N1");
        multiple = Number(ScalingCalculator.ChinchillaMultiple(model), "N1");
    }

    var evidence = model.Evidence.MaxBy(e => e.Confidence)!; // the strongest; EvidenceFor answers for one member
    models.AddRow(
        Text(model.Name.In(language)), Text(Value(model, model.TotalParameters, "totalParameters")), Text(Value(model, model.TrainingTokens, "trainingTokens")),
        Text(tokens), Text(multiple), Text(License(model.License?.CommercialUse)), Text(catalog.Sources[evidence.SourceId].Publisher));
}

console.Write(models);

// 2. Consortia: who was in the programme last August, and who is in it today.
var then = new DateOnly(2025, 8, 31);
var consortia = NewTable(
    Say("Sovereign foundation-model programme", "독자 AI 파운데이션 모델 프로젝트"),
    Say("Consortium", "컨소시엄"), then.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), catalog.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
foreach (var consortium in catalog.Consortia)
{
    consortia.AddRow(Text(consortium.Name.In(language)), Text(Standing(consortium.StatusOn(then))), Text(Standing(consortium.StatusOn(catalog.Date))));
}

console.Write(consortia);

// 3. A published growth rate, held against its own end points.
var audit = catalog.Audit().First(a => a.Forecast is not null);
var growth = NewTable(Say("Market forecast", "시장 전망"), Say("Stated", "제시"), Say("Computed", "계산"), Say("Finding", "결과"));
growth.AddRow(Text(audit.Stated ?? "-"), Text(audit.Computed ?? "-"), Text(audit.Explanation.In(language)));
console.Write(growth);

Table NewTable(string title, params string[] columns)
{
    var table = new Table { Title = new TableTitle(title), Border = Console.IsOutputRedirected ? TableBorder.Ascii : TableBorder.Rounded };
    return table.AddColumns([.. columns.Select(c => new TableColumn(Text(c)))]);
}

Text Text(string text) => new(text);

// Unknown, undisclosed and not applicable are three different answers.
string Value(Model model, long? value, string member) => value is { } known ? Number(known) : catalog.StateOf(model, member) switch
{
    FactState.Undisclosed => Say("undisclosed", "비공개"),
    FactState.NotApplicable => Say("not applicable", "해당 없음"),
    _ => Say("unknown", "미확인"),
};

string License(CommercialUse? use) => use switch
{
    CommercialUse.Allowed => Say("allowed", "허용"),
    CommercialUse.Conditional => Say("conditional", "조건부"),
    CommercialUse.Prohibited => Say("prohibited", "금지"),
    _ => Say("unknown", "미확인"),
};

string Standing(ConsortiumStatus status) => status switch
{
    ConsortiumStatus.Active => Say("active", "참여 중"),
    ConsortiumStatus.Eliminated => Say("eliminated", "탈락"),
    ConsortiumStatus.Withdrawn => Say("withdrawn", "철회"),
    _ => Say("not yet selected", "선정 전"),
};
