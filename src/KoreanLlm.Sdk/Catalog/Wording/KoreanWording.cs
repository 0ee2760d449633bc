using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk;

/// <summary>Korean. Values stand behind a colon where a particle would depend on their sound.</summary>
internal sealed class KoreanWording : Wording
{
    public override string Undisclosed(string member) => $"{member}: 비공개.";

    public override string NotInCatalog(string member) => $"{member}: 카탈로그에 값이 없습니다.";

    public override string CannotBeJudged(string message) => $"판단할 수 없습니다: {message}";

    public override string StandsOn(DateOnly day, Answer answer) => answer switch
    {
        Answer.Yes => $"{Day(day)} 기준으로 존재합니다.",
        Answer.No => $"{Day(day)} 기준으로 아직 존재하지 않습니다.",
        _ => $"{Day(day)} 기준으로 존재했는지 확인되지 않았습니다.",
    };

    public override string Domain(ModelDomain domain) => $"분야: {domain}.";

    public override string Task(ModelTask task) => $"작업: {task}.";

    public override string Values(string member, IEnumerable<string> values) => $"{member}: {List(values)}.";

    public override string Context(long tokens) => $"{Number(tokens)} 토큰 컨텍스트.";

    public override string Parameters(long count) => $"{Number(count)} 파라미터.";

    public override string ActiveParameters(long count) => $"활성 파라미터 {Number(count)}개.";

    public override string Released(PartialDate on) => $"출시일: {on}.";

    public override string ReleasedDayUnknown(PartialDate on) => $"출시일: {on}, 정확한 날짜 미확인.";

    public override string Reasoning(ReasoningMode mode) => $"추론 방식: {mode}.";

    public override string Origin(ModelOrigin origin) => $"개발 방식: {origin}.";

    public override string License(string name, string? identifier) => identifier is null ? $"라이선스: {name}." : $"라이선스: {name} ({identifier}).";

    public override string Weights(bool open) => $"가중치 공개: {(open ? "예" : "아니요")}.";

    public override string CommercialUse(string license, CommercialUse use, IEnumerable<string> conditions) =>
        use == Sdk.CommercialUse.Allowed ? $"{license}: 허용."
        : use == Sdk.CommercialUse.Conditional ? $"{license}: 조건부 허용.{After(conditions)}"
        : use == Sdk.CommercialUse.Prohibited ? $"{license}: 금지.{After(conditions)}"
        : $"{license}: 상업적 이용 조건 미확인.";

    public override string CommercialUseBy(string layer, CommercialUse use) =>
        use == Sdk.CommercialUse.Allowed ? $"'{layer}' 데이터: 허용."
        : use == Sdk.CommercialUse.Conditional ? $"'{layer}' 데이터: 조건부 허용."
        : use == Sdk.CommercialUse.Prohibited ? $"'{layer}' 데이터: 금지."
        : $"'{layer}' 데이터: 미확인.";

    public override string Ended(LifecycleStage stage, PartialDate on, bool certain) =>
        $"상태: {(stage == LifecycleStage.Retired ? "서비스 종료" : "철회")} ({on}{(certain ? "" : ", 정확한 날짜 미확인")}).";

    public override string StageUnknown(LifecycleStage stage) => $"이 버전은 '{stage}' 단계에서 이용할 수 있는지 알지 못합니다.";

    public override string NotReleasedBy(DateOnly day, PartialDate? release) => release is null ? $"{Day(day)}까지 출시되지 않았습니다." : $"출시일: {release}.";

    public override string ReleaseByUnknown(DateOnly day) => $"{Day(day)}까지 출시되었는지는 카탈로그에 없습니다.";

    public override string OnlyAnnounced() => "발표는 확인되나 출시 여부는 카탈로그에 없습니다.";

    public override string NowhereKnown() => "공개 가중치나 API 정보가 카탈로그에 없습니다.";

    public override string ServedAs(string provider, string modelId) => $"{provider}: {modelId}.";

    public override string EndpointUnknown(DateOnly day) => $"{Day(day)}에 API가 제공되었는지 확인되지 않았습니다.";

    public override string OtherStyle(ApiStyle style) => $"제공 중이나 {style} 방식이 아닙니다.";

    public override string AllClosed() => "카탈로그에 있는 API는 모두 종료되었습니다. 다른 제공처가 있을 수 있습니다.";

    public override string Developers(IEnumerable<string> developers) => $"개발: {List(developers)}.";

    public override string SubmittedBy(LocalizedText consortium) => $"{consortium.In("ko")}의 제출 모델.";

    public override string MembershipUnknown(DateOnly day) => $"{Day(day)}에 개발사가 참여 기관이었는지 확인되지 않았습니다.";

    public override string Score(BenchmarkResult score, double asked) => $"{Number(score.Value)}점, 표 {score.TableId} ({score.Setting}), 기준 {Number(asked)}.";

    public override string NoScore() => "카탈로그에 점수가 없습니다.";

    public override string NoScoreOfSetting() => "요구한 평가 설정의 점수가 확인되지 않았습니다.";

    public override string ContextTooShort(long has, long needs) => $"컨텍스트 {Number(has)} 토큰은 필요한 {Number(needs)} 토큰보다 짧습니다.";

    public override string FitsUnless(FitResult fit) =>
        $"가중치 {Gigabytes(fit.LeastWeights.Bytes)}~{Gigabytes(fit.Weights.Bytes)}, 사용 가능 {Gigabytes(fit.AvailableBytes)}: KV 캐시가 {Gigabytes(Math.Max(0, fit.RoomForCache))}를 넘지 않으면 들어갑니다.";

    public override string Fit(FitResult fit) =>
        $"가중치 {Gigabytes(fit.Weights.Bytes)}, KV 캐시 {Gigabytes(fit.Cache.Bytes)}{(fit.IsShapeKnown ? "" : "(구조를 알 수 없어 가능한 최댓값)")}, "
        + $"사용 가능 {Gigabytes(fit.AvailableBytes)}; {(fit.IsShapeKnown ? "최대" : "최소")} 동시 시퀀스: {Number(fit.MaximumSequences)}.";

    public override string CannotSplit(int devices, long heads) => $"장치 {devices}개로는 어텐션 헤드 {heads}개를 나눌 수 없습니다.";

    public override string In(LocalizedText text) => text.In("ko");

    public override string ComputeUnknown(double? added) => "학습 토큰 수 또는 파라미터 수 미확인" + Plus(added);

    public override string Compute(double flops, bool reported, double? added) => $"{Flops(flops)}, {(reported ? "개발사가 밝힌 연산량" : "사전학습 6ND로 계산한 하한")}{Plus(added)}";

    public override string NoLawYet(string jurisdiction, DateOnly day) => $"{Day(day)} 기준으로 카탈로그에 {jurisdiction}의 법령이 없습니다.";

    public override string InForce(RegulatoryGuideline law, Obligation duty, DateOnly day, Answer inForce) =>
        inForce == Answer.CannotTell ? $"{Day(day)} 시행 여부가 확인되지 않았습니다."
        : $"{Day(day)} 기준 시행 중이 아님: " + (
            law.Status == GuidelineStatus.Draft ? "초안입니다."
            : law.InForceUntil is { } until && until <= day ? $"{Day(until)} 종료."
            : law.InForceUntil is null && law.Status == GuidelineStatus.Revoked ? "폐지되었습니다."
            : law.InForceUntil is null && law.Status == GuidelineStatus.Superseded ? "다른 법령으로 대체되었습니다."
            : duty.InForceFrom is { } later && later > day ? $"이 의무는 {Day(later)}부터 적용됩니다."
            : law.InForceFrom is { } from ? $"{Day(from)}부터 시행됩니다."
            : $"발표일: {law.IssuedOn ?? law.PromulgatedOn}.");

    public override string Always() => "조건 없이 적용됩니다.";

    public override string Judgement(string description) => $"수치로 판단할 수 없는 조건: {description}";

    public override string UnknownCondition(string kind, string? description) => $"이 버전이 판단할 수 없는 조건({kind}): {description}";

    public override string IncompleteCondition(string kind) => $"조건({kind})에 필요한 값이 기록되어 있지 않아 판단할 수 없습니다.";

    public override string NotGiven(DeploymentFact fact) => $"값 없음: {Word(fact)}.";

    public override string Flag(DeploymentFact fact, bool value) => $"{Word(fact)}: {Word(value)}.";

    public override string Serves(string jurisdiction, bool value) => $"{jurisdiction} 이용자 대상 여부: {Word(value)}.";

    public override string DomainAgainst(ModelDomain domain, ModelDomain asked) => $"활용 분야 {domain}, 조건 {asked}.";

    public override string Combined(bool all, IEnumerable<(Answer Answer, LocalizedText Reason)> parts) =>
        (all ? "모두 충족: " : "하나 이상 충족: ") + string.Join(" ", parts.Select(p => $"({Word(p.Answer)}) {In(p.Reason)}"));

    public override string Negated(LocalizedText condition) => $"부정: {In(condition)}";

    public override string ComputeIs(string basis) => $"학습 연산량: {basis}.";

    public override string ComputeAgainst(string basis, bool above, double threshold, bool open) =>
        $"학습 연산량 {basis}, 기준 {Flops(threshold)} {Sign(above)}.{(open ? " 법은 모든 학습 연산을 합산하므로 하한만으로는 판단할 수 없습니다." : "")}";

    public override string OtherCurrency(DeploymentFact fact, string? given, string? asked) =>
        $"{Word(fact)}: {given} 단위로 주어졌으나 기준은 {asked} 단위입니다. 먼저 환산하십시오.";

    public override string Figure(DeploymentFact fact, double value, bool above, double threshold, string? currency) =>
        $"{Word(fact)}: {Number(value)}, 기준 {Number(threshold)}{(currency is null ? "" : " " + currency)} {Sign(above)}.";

    private static string Plus(double? added) => added is { } more and > 0 ? " + " + Flops(more) : "";

    private static string Sign(bool above) => above ? "초과" : "이상";

    private static string Word(bool value) => value ? "예" : "아니요";

    private static string Word(Answer answer) => answer == Answer.CannotTell ? "판단 불가" : Word(answer == Answer.Yes);

    private static string Word(DeploymentFact fact) => fact switch
    {
        DeploymentFact.Domain => "활용 분야",
        DeploymentFact.Generative => "생성형 여부",
        DeploymentFact.HighImpact => "고영향 영역 여부",
        DeploymentFact.ServesKorea => "국내 이용자 대상 여부",
        DeploymentFact.OtherJurisdictions => "국외 이용자 대상 관할",
        DeploymentFact.DailyUsers => "일평균 이용자 수",
        DeploymentFact.TotalRevenue => "전년도 매출액",
        _ => "인공지능 서비스 매출액",
    };

    public override string NoScores(LocalizedText benchmark, LocalizedText? first, LocalizedText? second) =>
        $"카탈로그에 {In(benchmark)} 점수가 없는 모델: {List(new[] { first, second }.OfType<LocalizedText>().Select(In))}.";

    public override string OneTable() => "같은 표, 같은 설정의 점수입니다.";

    public override string SameSetting() => "서로 다른 출처가 같은 설정을 명시했습니다.";

    public override string SettingsDiffer(IEnumerable<string> named) => $"평가 설정이 다릅니다: {List(named)}.";

    public override string SettingsUnknown(IReadOnlyCollection<string> named) =>
        $"평가 설정이 충분히 명시되지 않아 비교 가능 여부를 알 수 없습니다{(named.Count == 0 ? "" : ": " + List(named))}.";

    public override string NotTestedNotComparable() => "비교 가능한 점수가 아니므로 검정하지 않았습니다. 그래도 계산하려면 AllowDifferentSettings를 설정하십시오.";

    public override string NotTestedNoItems() => "문항 수가 알려진 백분율 점수가 아니므로 검정하지 않았습니다.";

    public override string NotTestedAtEnds() => "두 점수가 모두 척도의 끝값이므로 검정하지 않았습니다.";

    public override string Unpaired() => "두 실행이 독립이라고 가정한 비대응 검정입니다. 문항별 답이 있으면 대응 검정이 더 정밀합니다.";

    public override string DifferentBuilds(string first, string second) => $"평가한 모델 버전이 다릅니다: {first} / {second}.";

    public override string CatalogLacks(string what) => $"확인에 필요한 값이 카탈로그에 없습니다: {what}.";

    public override string Operand(ClaimOperand? operand) => operand switch
    {
        { Benchmark: { } benchmark } => $"{operand.Entity}의 {benchmark} 점수",
        { Member: { } member } => $"{operand.Entity}의 {member}",
        _ => "값",
    };

    public override string Counted() => "세는 대상, 날짜 또는 주장된 수";

    public override string ForecastValues() => "전망의 시작값과 목표값";

    public override string AmbiguousId(string id, IEnumerable<string> kinds) => $"'{id}': 여러 종류({List(kinds)})에 있는 식별자이며 어느 것인지 명시되지 않았습니다.";

    public override string UnknownCheck(string kind) => $"이 버전이 알지 못하는 검사 방식: {kind}.";

    public override string RatioToZero() => "0에 대한 비율은 계산할 수 없습니다.";

    public override string NotComparable(string first, string second, LocalizedText reason) =>
        $"두 점수({first}, {second})는 비교할 수 없습니다. {In(reason)}";

    public override string ComputedAgainst(string formula, string? stated) => $"{formula}. 주장: {stated}.";

    public override string WithRivals(IEnumerable<string> formulas) => $"다른 출처의 수치로는: {string.Join("; ", formulas)}.";

    public override string Sizes(long first, long second, int order) =>
        $"파라미터 수: {Number(first)}, {Number(second)} ({(order == 0 ? "같은 크기" : order < 0 ? "더 큰 모델과 비교" : "더 작은 모델과 비교")}).";

    public override string Significance(long items, double p, bool isSignificant) =>
        $"문항 {Number(items)}개 기준으로 통계적으로 {(isSignificant ? "유의한" : "유의하지 않은")} 차이입니다(p = {PValue(p)}).";

    public override string Holds(string comparison, bool holds) => $"{comparison}: {(holds ? "성립합니다" : "성립하지 않습니다")}.";

    public override string LowerIsBetter() => "이 벤치마크는 낮을수록 좋습니다.";

    public override string RivalsOfRight(IEnumerable<string> values) => $"오른쪽 값의 다른 출처 수치: {List(values)}.";

    public override string Against(string first, string second) => $"{first}, 비교 대상 {second}";

    public override string FactAgainst(string? stated, string value) => $"주장: {stated}. 카탈로그 값: {value}.";

    public override string RivalFigures(IEnumerable<string> values) => $"다른 출처의 수치: {string.Join("; ", values)}.";

    public override string ActiveConsortia() => "활동 중인 컨소시엄 수";

    public override string ScoredModels() => "점수가 보고된 한국 모델 수";

    public override string Services() => "제공 중인 서비스 수";

    public override string Counts(string subject, IEnumerable<(DateOnly Day, int Count)> moments, DateOnly spoken) =>
        $"{subject}: {List(moments.Select(m => $"{Day(m.Day)}{(m.Day == spoken ? "(주장 시점)" : "")} {Number(m.Count)}개"))}.";

    public override string NoReason() => "근거가 제시되지 않았습니다.";
}
