namespace KoreanLlm.Sdk.Tests.Dataset.Members;

public class ModelMembersTests
{
    private const string Ours = """
        { "id": "ours-8b", "name": { "english": "Ours 8B" }, "developers": ["kakao"], "domain": "general", "task": "embedding",
          "totalParameters": 8000000000, "totalParametersRounding": 1000000000,
          "trainingStages": [ { "name": "pre-training", "tokens": 4000000000000 }, { "name": "supervised fine-tuning" } ],
          "contextLength": 131072, "nativeContextLength": 32768 }
        """;

    [Fact]
    public void Every_embedded_model_has_a_task() =>
        KoreanLlmCatalog.Default.Models.Where(m => m.Task is null).Select(m => m.Id).Should().BeEmpty();

    [Fact]
    public void A_model_that_reads_pictures_and_writes_text_alone_is_no_text_generator() =>
        KoreanLlmCatalog.Default.Models
            .Where(m => m.Task == ModelTask.TextGeneration && (m.Modalities.Any(x => x != Modality.Text) || m.OutputModalities.Any(x => x != Modality.Text)))
            .Select(m => m.Id).Should().BeEmpty();

    [Fact]
    public void The_members_are_read_with_evidence_and_survive_an_export()
    {
        var catalog = MemberTrip.Read("models", Ours);
        foreach (var model in new[] { catalog.Models["ours-8b"], MemberTrip.Again(catalog).Models["ours-8b"] })
        {
            model.Task.Should().Be(ModelTask.Embedding);
            model.TotalParametersRounding.Should().Be(1_000_000_000);
            model.TrainingStages.Select(s => (s.Name, s.Tokens)).Should().Equal(("pre-training", 4_000_000_000_000), ("supervised fine-tuning", null));
            model.NativeContextLength.Should().Be(32_768);
        }

        var read = catalog.Models["ours-8b"];
        catalog.EvidenceFor(read, m => m.Task).Should().ContainSingle();
        catalog.EvidenceFor(read, m => m.TrainingStages).Should().ContainSingle();
        catalog.Tabulate([read], "task", "trainingStages", "nativeContextLength").Rows[0].Take(4).Should()
            .HaveElementAt(1, "embedding").And.HaveElementAt(3, "32768");
    }

    [Fact]
    public void A_changed_member_shows_in_the_diff()
    {
        var catalog = MemberTrip.Read("models", """{ "id": "exaone-4.0-32b", "task": "judge" }""");

        var difference = KoreanLlmCatalog.Default.Diff(catalog).Single(d => d.EntityId == "exaone-4.0-32b");
        difference.Members.Single(m => m.Member == "task").Should().BeEquivalentTo(new { Old = "text-generation", New = "judge" });
    }

    [Fact]
    public void A_model_is_chosen_by_task()
    {
        var selection = MemberTrip.Read("models", Ours).Select(new ModelRequirements { Task = ModelTask.Embedding });

        selection.Candidates.Should().OnlyContain(c => c.Model.Task == ModelTask.Embedding);
        selection.Candidates.Select(c => c.Model.Id).Should().Contain("ours-8b");
    }

    [Theory]
    [InlineData("\"nativeContextLength\": 262144", ".nativeContextLength")]
    [InlineData("\"totalParametersRounding\": 40000000000", ".totalParametersRounding")]
    [InlineData("\"totalParametersRounding\": 0", ".totalParametersRounding")]
    [InlineData("\"trainingStages\": [ { \"name\": \" \" } ]", ".trainingStages[0].name")]
    [InlineData("\"task\": \"Text generation\"", ".task")]
    public void A_value_that_cannot_be_is_refused_at_its_path(string member, string path) =>
        MemberTrip.Refused("models", $$"""{ "id": "exaone-4.0-32b", {{member}} }""").Should().Contain("$.models[0]" + path);

    [Fact]
    public void A_reference_model_has_a_licence_a_shape_and_a_rounding()
    {
        var catalog = MemberTrip.Read("referenceModels", """
            { "id": "theirs-7b", "name": { "english": "Theirs 7B" }, "totalParameters": 7000000000, "totalParametersRounding": 1000000000,
              "architecture": { "layers": 2, "hiddenSize": 8, "attentionHeads": 2, "keyValueHeads": 1, "headDimension": 4, "feedForwardSize": 16, "vocabularySize": 32, "tiedEmbeddings": true },
              "license": { "name": "Apache License 2.0", "identifier": "Apache-2.0", "commercialUse": "allowed" } }
            """);
        foreach (var model in new[] { catalog.ReferenceModels["theirs-7b"], MemberTrip.Again(catalog).ReferenceModels["theirs-7b"] })
        {
            model.License!.Identifier.Should().Be("Apache-2.0");
            model.Architecture!.Layers.Should().Be(2);
            model.TotalParametersRounding.Should().Be(1_000_000_000);
        }
    }
}
