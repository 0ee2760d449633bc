namespace KoreanLlm.Sdk;

/// <summary>May it be used, and is it there?</summary>
internal static class LicenceChecks
{
    public static IEnumerable<Func<Model, RequirementFinding>> For(IKoreanLlmCatalog catalog, ModelRequirements needs)
    {
        if (needs.CommercialUse)
        {
            yield return model => Commercial(model, needs.AcceptsConditions);
        }

        if (needs.OpenWeights is { } open)
        {
            yield return model => model.OpenWeights is { } known
                ? Finding.Of(nameof(needs.OpenWeights), known == open, $"Weights are {(known ? "open" : "not open")}.", $"가중치 공개: {(known ? "예" : "아니요")}.", model, "openWeights")
                : Finding.Missing(nameof(needs.OpenWeights), model, "openWeights");
        }

        if (needs.Api is { } style)
        {
            yield return model => Api(model, style, catalog.Date);
        }

        if (needs.Available)
        {
            yield return model => Available(model, catalog.Date);
        }
    }

    private static RequirementFinding Commercial(Model model, bool acceptsConditions)
    {
        const string Name = nameof(ModelRequirements.CommercialUse);
        if (model.License is not { } license)
        {
            return Finding.Missing(Name, model, "license");
        }

        var conditions = license.Conditions.IsEmpty ? "" : " " + string.Join(" ", license.Conditions);
        return license.CommercialUse switch
        {
            CommercialUse.Allowed => Finding.Of(Name, true, $"{license.Name} allows it.", $"{license.Name}: 허용.", model, "license"),
            CommercialUse.Conditional => Finding.Of(Name, acceptsConditions, $"{license.Name} allows it under conditions.{conditions}", $"{license.Name}: 조건부 허용.{conditions}", model, "license"),
            CommercialUse.Prohibited => Finding.Of(Name, false, $"{license.Name} prohibits it.{conditions}", $"{license.Name}: 금지.{conditions}", model, "license"),
            _ => Finding.CannotTell(Name, $"What {license.Name} says about it is not known to the catalog.", $"{license.Name}: 상업적 이용 조건 미확인."),
        };
    }

    private static RequirementFinding Api(Model model, ApiStyle style, DateOnly day)
    {
        const string Name = nameof(ModelRequirements.Api);
        if (Ended(Name, model, day) is { Answer: Answer.No } ended)
        {
            return ended;
        }

        var served = model.Endpoints.Where(e => e.IsOpenOn(day) == Answer.Yes).ToList();
        return served.Find(e => e.ApiStyle == style) is { } endpoint
            ? Finding.Of(Name, true, $"{endpoint.Provider} serves it as {endpoint.ModelId}.", $"{endpoint.Provider}: {endpoint.ModelId}.", model, "endpoints")
            : model.Endpoints.Any(e => e.ApiStyle == style && e.IsOpenOn(day) == Answer.CannotTell)
                ? Finding.CannotTell(Name, "Whether its endpoint was open on the day is not known.", "해당 날짜에 API가 제공되었는지 확인되지 않았습니다.")
            : served.Count > 0
                ? Finding.Of(Name, false, $"It is served, but not with an API of style {style}.", $"제공 중이나 {style} 방식이 아닙니다.", model, "endpoints")
            : model.Endpoints.IsEmpty ? Finding.Missing(Name, model, "endpoints")
            : Finding.CannotTell(Name, "None of the endpoints known to the catalog is open; there may be others.", "카탈로그에 있는 API는 모두 종료되었습니다. 다른 제공처가 있을 수 있습니다.");
    }

    private static RequirementFinding Available(Model model, DateOnly day)
    {
        const string Name = nameof(ModelRequirements.Available);
        var open = model.OpenWeights == true;
        var released = model.IsReleasedOn(day);
        if (Ended(Name, model, day) is { } ended)
        {
            return ended;
        }

        if (released == Answer.No)
        {
            return Finding.Of(Name, false, $"It is released on {model.ReleasedOn}.", $"출시일: {model.ReleasedOn}.", model, "releasedOn");
        }

        // Weights that nobody dates were open at the latest when they were read about.
        var isOut = released == Answer.Yes || model.Evidence.Any(e => e.ReadOn <= day && e.Supports("openWeights"));
        return open && isOut ? Finding.Of(Name, true, "Its weights are open.", "가중치가 공개되어 있습니다.", model, "openWeights")
            : model.Endpoints.Any(e => e.IsOpenOn(day)) is var served && served == Answer.Yes ? Finding.Of(Name, true, "It is served.", "API로 제공 중입니다.", model, "endpoints")
            : open || (released == Answer.CannotTell && model.ReleasedOn is not null) ? Finding.CannotTell(Name, "Whether it was released by the day is not known to the catalog.", "해당 날짜까지 출시되었는지는 카탈로그에 없습니다.")
            : served == Answer.CannotTell ? Finding.CannotTell(Name, "Whether its endpoint was open on the day is not known.", "해당 날짜에 API가 제공되었는지 확인되지 않았습니다.")
            : model.StageOn(day) == LifecycleStage.Announced ? Finding.CannotTell(Name, "It was announced; whether it was released is not known to the catalog.", "발표는 확인되나 출시 여부는 카탈로그에 없습니다.")
            : Finding.CannotTell(Name, "Neither open weights nor an endpoint are known to the catalog.", "공개 가중치나 API 정보가 카탈로그에 없습니다.");
    }

    private static RequirementFinding? Ended(string requirement, Model model, DateOnly day)
    {
        if (model.HasEndedOn(day) is var ended && ended == Answer.No)
        {
            return null;
        }

        var end = model.Lifecycle.Last(e => e.Stage.IsEnd != Answer.No && e.On.First <= day);
        var (english, korean) = ($"It is {end.Stage} since {end.On}.", $"상태: {end.Stage} ({end.On}).");
        return ended == Answer.Yes ? Finding.Of(requirement, false, english, korean, model, "lifecycle")
            : end.Stage.IsEnd == Answer.CannotTell ? Finding.CannotTell(requirement, $"Whether it can be used at the stage '{end.Stage}' is not known to this version.", $"이 버전은 '{end.Stage}' 단계에서 이용할 수 있는지 알지 못합니다.")
            : Finding.CannotTell(requirement, $"{english[..^1]}, the day is not known.", $"{korean[..^1]}, 정확한 날짜 미확인.");
    }
}
