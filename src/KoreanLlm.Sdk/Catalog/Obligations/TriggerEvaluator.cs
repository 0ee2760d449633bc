using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Decides conditions in three-valued logic: what is not known never becomes yes or no.</summary>
internal sealed class TriggerEvaluator(Deployment deployment, ComputeBasis compute, RegulatoryGuideline law)
{
    public TriggerFinding Evaluate(ObligationTrigger trigger) => trigger.Kind switch
    {
        var kind when kind == TriggerKind.Always => Of(trigger, Answer.Yes, "Applies without a condition.", "조건 없이 적용됩니다."),
        var kind when kind == TriggerKind.AllOf => Combined(trigger, Answer.No, Answer.Yes),
        var kind when kind == TriggerKind.AnyOf => Combined(trigger, Answer.Yes, Answer.No),
        var kind when kind == TriggerKind.Not => Negated(trigger),
        var kind when kind == TriggerKind.TrainingCompute => Compute(trigger),
        var kind when kind == TriggerKind.Domain => deployment.Domain is { } domain
            ? Of(trigger, domain == trigger.Domain ? Answer.Yes : Answer.No, $"Domain {domain} against {trigger.Domain}.", $"활용 분야 {domain}, 조건 {trigger.Domain}.")
            : Missing(trigger, "domain", "활용 분야"),
        var kind when kind == TriggerKind.Generative => Flag(trigger, deployment.Generative, "Generative", "생성형 여부"),
        var kind when kind == TriggerKind.HighImpact => Flag(trigger, deployment.HighImpact, "High-impact area", "고영향 영역 여부"),
        var kind when kind == TriggerKind.ServesJurisdiction => law.Jurisdiction == "KR"
            ? Flag(trigger, deployment.ServesKorea, "Serves South Korea", "국내 이용자 대상 여부")
            : Flag(trigger, Serves(law.Jurisdiction), $"Serves {law.Jurisdiction}", $"{law.Jurisdiction} 이용자 대상 여부"),
        var kind when kind == TriggerKind.DailyUsers => Figure(trigger, deployment.DailyUsers, null, "Users a day", "일평균 이용자 수"),
        var kind when kind == TriggerKind.TotalRevenue => Figure(trigger, (double?)deployment.TotalRevenue?.Amount, deployment.TotalRevenue?.Currency, "Total sales", "전년도 매출액"),
        var kind when kind == TriggerKind.ServiceRevenue => Figure(trigger, (double?)deployment.ServiceRevenue?.Amount, deployment.ServiceRevenue?.Currency, "Sales of the service", "인공지능 서비스 매출액"),
        var kind when kind == TriggerKind.Judgement => Of(trigger, Answer.CannotTell, $"A judgement no figure decides: {trigger.Description}", $"수치로 판단할 수 없는 조건: {trigger.Description}"),
        var unknown => Of(trigger, Answer.CannotTell, $"A condition this version cannot evaluate ({unknown}): {trigger.Description}", $"이 버전이 판단할 수 없는 조건({unknown}): {trigger.Description}"),
    };

    /// <summary>Who serves a part (<c>US-CA</c>) serves the whole (<c>US</c>).</summary>
    private bool? Serves(string jurisdiction) => deployment.OtherJurisdictions?.Any(
        served => served.Equals(jurisdiction, StringComparison.OrdinalIgnoreCase) || served.StartsWith(jurisdiction + "-", StringComparison.OrdinalIgnoreCase));

    private static TriggerFinding Of(ObligationTrigger trigger, Answer answer, string english, string korean) =>
        new() { Trigger = trigger, Answer = answer, Reason = new() { English = english, Korean = korean } };

    private static TriggerFinding Missing(ObligationTrigger trigger, string english, string korean) =>
        Of(trigger, Answer.CannotTell, $"Not given: {english}.", $"값 없음: {korean}.");

    private static TriggerFinding Flag(ObligationTrigger trigger, bool? value, string english, string korean) => value is { } known
        ? Of(trigger, known ? Answer.Yes : Answer.No, $"{english}: {(known ? "yes" : "no")}.", $"{korean}: {(known ? "예" : "아니요")}.")
        : Missing(trigger, english, korean);

    /// <summary>One operand with the deciding answer decides; else one unknown leaves it open.</summary>
    private TriggerFinding Combined(ObligationTrigger trigger, Answer deciding, Answer otherwise)
    {
        var findings = trigger.Operands.Select(Evaluate).ToList();
        var answer = findings.Exists(f => f.Answer == deciding) ? deciding
            : findings.Exists(f => f.Answer == Answer.CannotTell) ? Answer.CannotTell
            : otherwise;
        var (english, korean) = trigger.Kind == TriggerKind.AllOf ? ("All of:", "모두 충족:") : ("Any of:", "하나 이상 충족:");
        return Of(
            trigger,
            answer,
            english + " " + string.Join(" ", findings.Select(f => $"({f.Answer}) {f.Reason.English}")),
            korean + " " + string.Join(" ", findings.Select(f => $"({f.Answer}) {f.Reason.Korean}"))) with
        { Operands = [.. findings] };
    }

    private TriggerFinding Negated(ObligationTrigger trigger)
    {
        var finding = trigger.Operands is [var only] ? Evaluate(only) : Missing(trigger, "the condition to negate", "부정할 조건");
        var answer = finding.Answer switch
        {
            Answer.Yes => Answer.No,
            Answer.No => Answer.Yes,
            _ => Answer.CannotTell,
        };
        return Of(trigger, answer, "Not: " + finding.Reason.English, "부정: " + finding.Reason.Korean) with { Operands = [finding] };
    }

    private TriggerFinding Compute(ObligationTrigger trigger)
    {
        if (compute.Flops is not { } flops || trigger.Threshold is not { } threshold)
        {
            return Of(trigger, Answer.CannotTell, $"Training compute: {compute.Basis.English}.", $"학습 연산량: {compute.Basis.Korean}.");
        }

        // Under a threshold a lower bound proves nothing where the law counts more than pre-training.
        var open = compute.IsLowerBound && law.CountsAllTraining != false;
        var answer = Reaches(trigger, flops, threshold) ? Answer.Yes : open ? Answer.CannotTell : Answer.No;
        var figure = string.Create(CultureInfo.InvariantCulture, $"{Sign(trigger)} {threshold:G3} FLOPs");
        return Of(
            trigger,
            answer,
            $"Training compute {compute.Basis.English}, asked {figure}.{(answer == Answer.CannotTell ? " The law counts all training; a lower bound does not decide." : "")}",
            $"학습 연산량 {compute.Basis.Korean}, 기준 {figure}.{(answer == Answer.CannotTell ? " 법은 모든 학습 연산을 합산하므로 하한만으로는 판단할 수 없습니다." : "")}");
    }

    private static TriggerFinding Figure(ObligationTrigger trigger, double? value, string? currency, string english, string korean)
    {
        if (value is not { } figure || trigger.Threshold is not { } threshold)
        {
            return Missing(trigger, english, korean);
        }

        if (trigger.Currency != currency)
        {
            return Of(
                trigger,
                Answer.CannotTell,
                $"{english} is given in {currency}, the threshold in {trigger.Currency}: convert it first.",
                $"{korean}: {currency} 단위로 주어졌으나 기준은 {trigger.Currency} 단위입니다. 먼저 환산하십시오.");
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{figure:#,0} against {Sign(trigger)} {threshold:#,0}{(currency is null ? "" : " " + currency)}");
        return Of(trigger, Reaches(trigger, figure, threshold) ? Answer.Yes : Answer.No, $"{english}: {text}.", $"{korean}: {text}.");
    }

    private static bool Reaches(ObligationTrigger trigger, double value, double threshold) =>
        trigger.Comparison == ThresholdComparison.GreaterThan ? value > threshold : value >= threshold;

    private static string Sign(ObligationTrigger trigger) => trigger.Comparison == ThresholdComparison.GreaterThan ? "above" : "at least";
}
