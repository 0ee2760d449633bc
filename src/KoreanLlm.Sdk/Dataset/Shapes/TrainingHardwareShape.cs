namespace KoreanLlm.Sdk.Dataset;

internal static class TrainingHardwareShape
{
    public static TrainingHardware Map(MemberMap m, TrainingHardware? e) => new()
    {
        AcceleratorId = m.SlugOrNull("acceleratorId", e?.AcceleratorId, EntityKinds.Accelerator),
        DeviceHours = m.NumberOrNull("deviceHours", e?.DeviceHours, "hours", aboveZero: true),
        ModelFlopsUtilization = m.NumberOrNull("modelFlopsUtilization", e?.ModelFlopsUtilization, "fraction", aboveZero: true),
    };
}
