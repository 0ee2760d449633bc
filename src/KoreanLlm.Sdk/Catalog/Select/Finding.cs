using System.Globalization;

namespace KoreanLlm.Sdk;

/// <summary>Makes findings.</summary>
internal static class Finding
{
    public static RequirementFinding Of(string requirement, bool met, string english, string korean, CatalogEntity? entity = null, params string[] members) => new()
    {
        Requirement = requirement,
        Answer = met ? Answer.Yes : Answer.No,
        Reason = new LocalizedText { English = english, Korean = korean },
        Evidence = entity is null ? [] : [.. entity.Evidence.Where(e => members.Any(m => e.Supports(m) || e.Members.Any(own => own.StartsWith(m + ".", StringComparison.Ordinal))))],
    };

    public static RequirementFinding CannotTell(string requirement, string english, string korean) => new()
    {
        Requirement = requirement,
        Answer = Answer.CannotTell,
        Reason = new LocalizedText { English = english, Korean = korean },
    };

    /// <summary>The fact is absent: unknown, or known to be undisclosed.</summary>
    public static RequirementFinding Missing(string requirement, Model model, string member) =>
        model.Undisclosed.Contains(member)
            ? CannotTell(requirement, $"{member} is undisclosed.", $"{member}: 비공개.")
            : CannotTell(requirement, $"{member} is not known to the catalog.", $"{member}: 카탈로그에 값이 없습니다.");

    public static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
