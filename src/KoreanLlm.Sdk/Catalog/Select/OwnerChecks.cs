namespace KoreanLlm.Sdk;

/// <summary>Whose is it: developer, consortium.</summary>
internal static class OwnerChecks
{
    public static IEnumerable<Func<Model, RequirementFinding>> For(IKoreanLlmCatalog catalog, ModelRequirements needs)
    {
        if (!needs.Developers.IsEmpty)
        {
            var wanted = needs.Developers.Select(name => catalog.Organizations[name].Id).ToHashSet();

            // A company's models are often its subsidiary's: whoever asks for Naver means NAVER Cloud, too.
            List<string> subsidiaries;
            do
            {
                subsidiaries = [.. catalog.Organizations.Where(o => o.ParentId is { } parent && wanted.Contains(parent) && !wanted.Contains(o.Id)).Select(o => o.Id)];
                wanted.UnionWith(subsidiaries);
            }
            while (subsidiaries.Count > 0);

            yield return m => Finding.Of(
                nameof(needs.Developers), m.Developers.Any(wanted.Contains), $"Developed by {string.Join(", ", m.Developers)}.", $"개발: {string.Join(", ", m.Developers)}.", m, "developers");
        }

        if (needs.Consortium is { } name)
        {
            var consortium = catalog.Consortia[name];
            var members = consortium.MembersOn(catalog.Date);
            var certain = members.Select(member => member.OrganizationId).ToHashSet();
            var perhaps = members.Undecided.Select(member => member.OrganizationId).ToHashSet();
            var submitted = consortium.SubmittedModels.Select(s => s.ModelId).ToHashSet();
            yield return m => !submitted.Contains(m.Id) && !m.Developers.Any(certain.Contains) && m.Developers.Any(perhaps.Contains)
                ? Finding.CannotTell(nameof(needs.Consortium), "Whether its developer was a member on the day is not known.", "해당 날짜에 개발사가 참여 기관이었는지 확인되지 않았습니다.")
                : Finding.Of(
                nameof(needs.Consortium),
                submitted.Contains(m.Id) || m.Developers.Any(certain.Contains),
                submitted.Contains(m.Id) ? $"Submitted by {consortium.Name.English}." : $"Developed by {string.Join(", ", m.Developers)}.",
                submitted.Contains(m.Id) ? $"{consortium.Name.In("ko")}의 제출 모델." : $"개발: {string.Join(", ", m.Developers)}.",
                m,
                "developers");
        }
    }
}
