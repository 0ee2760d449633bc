using System.Text;

namespace KoreanLlm.Sdk.Tests.Samples;

public class OverlaysSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Our_own_model()
    {
        #region overlay
        const string Json = """
            {
              "name": "ours",
              "readOn": "2026-11-24",
              "models": [
                { "id": "ours-7b", "name": { "english": "Ours 7B", "korean": "우리 7B" }, "developers": ["kakao"], "domain": "legal", "totalParameters": 7000000000 },
                { "id": "exaone-4.0-32b", "contextLength": 65536 }
              ]
            }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));
        var ours = new CatalogBuilder().AddOverlayStream(stream).Build();
        var origin = ours.EvidenceFor(ours.Models["exaone-4.0-32b"], m => m.ContextLength)[0].Layer; // "ours"
        #endregion

        origin.Should().Be("ours");
        ours.Models["우리 7B"].TotalParameters.Should().Be(7_000_000_000);
        catalog.Models["exaone-4.0-32b"].ContextLength.Should().Be(131072);
    }
}
