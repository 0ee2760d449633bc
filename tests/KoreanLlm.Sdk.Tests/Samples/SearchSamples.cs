namespace KoreanLlm.Sdk.Tests.Samples;

public class SearchSamples
{
    private static readonly IKoreanLlmCatalog catalog = KoreanLlmCatalog.Default;

    [Fact]
    public void Typing()
    {
        #region typing
        foreach (var hit in catalog.Search("ㅇㅅㅇ"))
        {
            Console.WriteLine($"{hit.Kind} {hit.Entity.Id}: {hit.Match} '{hit.Matched}'");
        }

        var naver = catalog.Search("네입")[0]; // on the way to 네이버
        #endregion

        catalog.Search("ㅇㅅㅇ").Should().Contain(h => h.Match == SearchMatch.InitialConsonants);
        naver.Matched.Should().StartWith("네이버");
    }
}
