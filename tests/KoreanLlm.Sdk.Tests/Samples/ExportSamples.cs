namespace KoreanLlm.Sdk.Tests.Samples;

public class ExportSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Tables()
    {
        #region tables
        var open = catalog.Models.Where(m => m.OpenWeights == true);
        var table = catalog.Tabulate(open, "name.english", "totalParameters", "license.commercialUse");
        Console.WriteLine(table.ToMarkdown());
        var csv = table.ToCsv();
        #endregion

        csv.Should().StartWith("id,name.english,totalParameters,license.commercialUse,sources\r\n");
    }

    [Fact]
    public void Json_that_goes_back_in()
    {
        #region json
        using var stream = new MemoryStream();
        catalog.ExportJson(catalog.Models.Where(m => m.Developers.Contains("upstage")), stream, "upstage");
        stream.Position = 0;
        var again = new CatalogBuilder().AddOverlayStream(stream).Build();
        #endregion

        catalog.Diff(again).Should().BeEmpty();
    }
}
