open System
open KoreanLlm.Sdk
open KoreanLlm.Sdk.Calculators

let mutable wrong = 0

let check (what: string) (expected: string) (actual: string) =
    if expected = actual then
        printfn "ok   %s: %s" what actual
    else
        wrong <- wrong + 1
        printfn "FAIL %s: %s, expected %s" what actual expected

let catalog = KoreanLlmCatalog.Default
let model = catalog.Models["엑사원 4.0 32B"]
check "Korean name" "exaone-4.0-32b" model.Id
check "tokens per parameter" "437.5" (ScalingCalculator.TokensPerParameter(model).ToString("F1", Globalization.CultureInfo.InvariantCulture))

check "a miss" "nothing" (match catalog.Models.Find "no such model" with | null -> "nothing" | found -> found.Id)

let evidence = catalog.EvidenceFor(model, Members.Model.TrainingTokens)
check "evidence names a source" "True" (string (catalog.Sources.TryGet evidence[0].SourceId |> fst))

let day = DateOnly(2025, 8, 31)
let active = catalog.AsOf(day).Consortia |> Seq.filter (fun c -> c.StatusOn day = ConsortiumStatus.Active)
check "consortia on 2025-08-31" "5" (string (Seq.length active))

let forecast = catalog.Audit() |> Seq.find (fun a -> not (isNull a.Forecast))
check "audit of a forecast" "Contradicted" (string forecast.Verdict)

let selection = catalog.Select(ModelRequirements(CommercialUse = true))
check "candidates that may be used commercially" "True" (string (selection.Candidates.Length > 10))

exit (if wrong = 0 then 0 else 1)
