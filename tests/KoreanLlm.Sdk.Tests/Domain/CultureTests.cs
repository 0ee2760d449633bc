using System.Globalization;

namespace KoreanLlm.Sdk.Tests.Domain;

/// <summary>The text of a record is the same on every machine.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_text_of_a_record_is_the_same_in_every_culture(string culture)
    {
        var expected = Texts();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Texts().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_list_prints_its_elements() =>
        KoreanLlmCatalog.Default.Models["exaone-4.0-32b"].Architecture!.ToString().Should().Contain("Attention = [AttentionLayerGroup { Kind = ").And.NotContain("ImmutableArray");

    /// <summary>Texts of everything reachable from some entities, requests and answers.</summary>
    private static List<string> Texts()
    {
        var catalog = KoreanLlmCatalog.Default;
        var texts = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var root in (object[])[catalog.Models["exaone-4.0-32b"], catalog.Models["a.x-k1"], catalog.Guidelines[0], catalog.Consortia[0], catalog.Initiatives[0], catalog.Forecasts[0], catalog.Accelerators[0],
            catalog.Results[0], catalog.Audit()[0], .. Json.Requests.Full, catalog.Select(new ModelRequirements { CommercialUse = true, MinimumContext = 10_000 }), catalog.ObligationsFor(catalog.Models["a.x-k1"], new Deployment())])
        {
            Add(root);
        }

        return texts;

        void Add(object? value)
        {
            if (value is System.Collections.IEnumerable list and not string)
            {
                foreach (var item in list)
                {
                    Add(item);
                }
            }
            else if (value?.GetType().Assembly == typeof(Model).Assembly && (value.GetType().IsValueType || seen.Add(value)))
            {
                texts.Add(value.ToString()!);
                foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic))
                {
                    Add(property.GetValue(value));
                }
            }
        }
    }
}
