namespace KoreanLlm.Sdk.Dataset;

/// <summary>A dataset as it will stand on a day after its knowledge date, as far as it is recorded: everything stays, law has the standing of that day.</summary>
internal static class AheadContent
{
    public static DatasetContent On(DatasetContent all, DateOnly day) => all.With(new EntityList<RegulatoryGuideline>(() =>
    [
        .. all.List<RegulatoryGuideline>().Select(law => PastRules.StatusOn(law, day) is var status && status == law.Status ? law : law with { Status = status }),
    ]));
}
