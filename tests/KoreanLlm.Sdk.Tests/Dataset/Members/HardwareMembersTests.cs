namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class HardwareMembersTests
{
    private static readonly KoreanLlmCatalog Plain = KoreanLlmCatalog.Default;

    [Fact]
    public void A_device_reports_another_memory_than_it_is_marketed_with()
    {
        var device = Plain.Accelerators["nvidia-rtx-4090"];

        (device.UsableMemory, device.UsableMemoryBytes).Should().Be((new ByteCount(25_250_627_584), 25_250_627_584));
        Plain.EvidenceFor(device, a => a.UsableMemoryBytes).Should().ContainSingle();
        Plain.ConflictsFor(device, "usableMemoryBytes").Should().ContainSingle().Which.Value.Should().Be("25757220864");
        Plain.Accelerators["apple-m3-ultra-512gb"].UsableMemory.Should().BeNull();
    }

    [Fact]
    public void Many_devices_have_what_they_report() => Plain.Accelerators.Count(a => a.UsableMemory is not null).Should().BeGreaterThanOrEqualTo(19);

    [Fact]
    public void What_a_device_reports_is_near_what_it_is_marketed_with() =>
        Plain.Accelerators.Where(a => a.Vendor != "Apple" && a.UsableMemoryBytes is { } bytes && Math.Abs(bytes / (double)a.MemoryBytes - 1) > 0.08).Select(a => a.Id).Should().BeEmpty();

    [Fact]
    public void Metal_leaves_two_thirds_or_three_quarters_of_shared_memory() =>
        Plain.Accelerators.Where(a => a.Vendor == "Apple" && a.UsableMemoryBytes is not null)
            .Should().NotBeEmpty().And.OnlyContain(a => a.UsableMemoryBytes!.Value * 1e9 / ((1L << 30) * (double)a.MemoryBytes) > 0.66 && a.UsableMemoryBytes.Value * 1e9 / ((1L << 30) * (double)a.MemoryBytes) < 0.76);

    [Fact]
    public void An_engine_profile_is_read_and_survives_an_export()
    {
        var catalog = MemberTrip.Read("engineProfiles", """
            { "id": "ours-1", "name": { "english": "Our engine 1" }, "engine": "sglang", "fromVersion": "1.0", "untilVersion": "1.9", "releasedOn": "2026-05", "deviceClass": "80 GB",
              "activationBytes": 5, "graphBytes": 4, "contextBytes": 3, "nonFrameworkBytes": 2, "defaultUtilization": 0.88, "utilizationBasis": "weights-and-cache", "blockSize": 64,
              "cacheLayouts": ["fp8_ds_mla"] }
            """);
        foreach (var profile in new[] { catalog.EngineProfiles["ours-1"], MemberTrip.Again(catalog).EngineProfiles["ours-1"] })
        {
            (profile.Engine, profile.FromVersion, profile.UntilVersion, profile.ReleasedOn, profile.DeviceClass)
                .Should().Be((InferenceEngine.Sglang, "1.0", "1.9", PartialDate.Parse("2026-05"), "80 GB"));
            (profile.ActivationBytes, profile.GraphBytes, profile.ContextBytes, profile.NonFrameworkBytes).Should().Be((5L, 4L, 3L, 2L));
            (profile.DefaultUtilization, profile.UtilizationBasis, profile.BlockSize).Should().Be((0.88, UtilizationBasis.WeightsAndCache, 64));
            profile.CacheLayouts.Should().Equal("fp8_ds_mla");
        }

        catalog.AsOf(new DateOnly(2026, 4, 30)).EngineProfiles.Should().NotContain(p => p.Id == "ours-1");
        catalog.EvidenceFor(catalog.EngineProfiles["ours-1"], p => p.GraphBytes).Should().ContainSingle();
    }

    [Fact]
    public void The_embedded_profile_says_what_an_engine_assumes() =>
        Plain.EngineProfiles["vllm-2026"].Should().BeEquivalentTo(new { Engine = InferenceEngine.Vllm, DefaultUtilization = 0.92, UtilizationBasis = UtilizationBasis.TotalMemory, BlockSize = 16 });

    [Theory]
    [InlineData("\"defaultUtilization\": 1.2", "$.engineProfiles[0]")]
    [InlineData("\"graphBytes\": -1", "$.engineProfiles[0].graphBytes")]
    public void A_value_that_cannot_be_is_refused(string member, string path) =>
        MemberTrip.Refused("engineProfiles", $$"""{ "id": "vllm-2026", {{member}} }""").Should().Contain(path);
}
