using KoreanLlm.Sdk.Checks;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>The command of tests/KoreanLlm.Sdk.Checks.</summary>
public sealed class ConfigurationCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_replayed_configuration_passes_under_the_name_of_its_total()
    {
        foreach (var (type, (json, total)) in ReplayedConfigurations.All)
        {
            Write(FormattableString.Invariant($"{(type == "Motif" ? "large-motif" : type == "AXK1" ? "large-axk1" : type)}={total}.json"), $"{{ \"model_type\": \"{type}\", {json} }}");
        }

        Run(out var text).Should().Be(0, text);
        text.Should().EndWith(FormattableString.Invariant($"{ReplayedConfigurations.All.Count} passed, 0 failed{Environment.NewLine}"));
    }

    [Fact]
    public void A_wrong_total_a_refusal_and_a_name_without_a_total_fail_with_the_reason()
    {
        Write("sub/llama=9999.json", $"{{ \"model_type\": \"llama\", {ReplayedConfigurations.All["llama"].Json} }}");
        Write("mystery=9999.json", """{ "model_type": "mystery" }""");
        Write("config.json", "{}");

        Run(out var text).Should().Be(1);
        text.Should().Contain("expected 9,999 (").And.Contain("'mystery' is not known").And.Contain("its name gives no total").And.Contain("0 passed, 3 failed");
    }

    [Fact]
    public void A_folder_without_configurations_is_no_success() => Run(out _).Should().Be(2);

    private int Run(out string text)
    {
        using var output = new StringWriter();
        var code = ConfigurationCheck.Run(_folder, output);
        text = output.ToString();
        return code;
    }

    private void Write(string name, string json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), json);
    }
}
