using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.ModelFiles;

/// <summary>Whatever is read can be counted and sized; whatever is not is refused with one of the two documented exceptions.</summary>
public partial class ConfigFuzzTests
{
    private static readonly string[] Values =
        ["null", "0", "1", "-1", "2", "3", "4", "5", "7", "8", "16", "64", "1.5", "1e3", "2147483647", "2147483648", "1e400", "131072", "1048576", "4096", "true", "false", "\"\"", "\"LLLG\"", "\"x\"", "\"\\ud800\"", "[]", "[0]", "[1, 2]", "{}", "{\"a\": 1}", "NaN", "-Infinity"];

    [Fact]
    public void A_mutated_configuration_is_counted_or_refused_and_nothing_else()
    {
        var random = new Random(20261201);
        var (read, refused) = (0, 0);
        foreach (var type in HuggingFaceConfig.SupportedModelTypes)
        {
            var seed = $"{{ \"model_type\": \"{type}\", {ReplayedConfigurations.All[type].Json}, \"num_nextn_predict_layers\": 1, \"layer_types\": null, \"sliding_window\": 4, \"use_sliding_window\": true, \"max_window_layers\": 2 }}";
            for (var i = 0; i < 700; i++)
            {
                var json = seed;
                for (var changes = random.Next(1, 4); changes > 0; changes--)
                {
                    json = Mutate(json, random);
                }

                if (TryCount(json))
                {
                    read++;
                }
                else
                {
                    refused++;
                }
            }
        }

        (read + refused).Should().BeGreaterThan(35_000);
        read.Should().BeGreaterThan(5_000, "a fuzzer that is always refused tests nothing");
    }

    [Fact]
    public void The_largest_sizes_that_are_read_are_counted()
    {
        foreach (var type in HuggingFaceConfig.SupportedModelTypes)
        {
            var json = Number().Replace($"{{ \"model_type\": \"{type}\", {ReplayedConfigurations.All[type].Json} }}", m => ": " + Largest(m.Groups[1].Value).ToString(CultureInfo.InvariantCulture));
            _ = TryCount(json);
        }
    }

    [Theory]
    [InlineData("{\"model_type\":\"llama\",\"text_config\":")]
    [InlineData("[")]
    public void Deep_nesting_is_refused(string open)
    {
        var act = () => HuggingFaceConfig.ReadArchitecture(string.Concat(Enumerable.Repeat(open, 10_000)));

        act.Should().Throw<FormatException>();
    }

    private static int Largest(string number) => int.Parse(number, CultureInfo.InvariantCulture) switch { <= 4 => 2048, <= 12 => 131_072, _ => 16_384 };

    private static bool TryCount(string json)
    {
        TransformerArchitecture architecture;
        try
        {
            architecture = HuggingFaceConfig.ReadArchitecture(json);
        }
        catch (Exception e) when (e is FormatException or NotSupportedException)
        {
            return false;
        }

        try
        {
            InferenceCalculator.CountParameters(architecture).TotalWithMultiTokenPrediction.Should().BePositive();
            InferenceCalculator.CacheSize(architecture, 100).BlockRounded.Bytes.Should().BeGreaterThanOrEqualTo(0);
            return true;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Read but not counted: {json}", e);
        }
    }

    private static string Mutate(string json, Random random)
    {
        var keys = Key().Matches(json);
        if (keys.Count == 0)
        {
            return json + "x";
        }

        var at = keys[random.Next(keys.Count)];
        return random.Next(12) switch
        {
            0 => json.Remove(at.Index, at.Length + (json.AsSpan(at.Index + at.Length) is [',', ..] ? 1 : 0)),
            1 => json[..random.Next(json.Length)],
            2 => new StringBuilder(json) { [random.Next(json.Length)] = (char)random.Next(32, 127) }.ToString(),
            _ => json[..at.Groups[2].Index] + Values[random.Next(Values.Length)] + json[(at.Groups[2].Index + at.Groups[2].Length)..],
        };
    }

    [GeneratedRegex("""("[A-Za-z_0-9]+"): ("[^"]*"|[^,{}\[\]]+|\[[^\]]*\])""")]
    private static partial Regex Key();

    [GeneratedRegex(@": (\d+)")]
    private static partial Regex Number();
}
