using FsCheck.Xunit;

namespace KoreanLlm.Sdk.Tests.Catalog.Search;

public class SearchTests
{
    private static readonly KoreanLlmCatalog Catalog = KoreanLlmCatalog.Default;

    [Theory]
    [InlineData("ㅇㅅㅇ", SearchMatch.InitialConsonants)]
    [InlineData("엑ㅅㅇ", SearchMatch.InitialConsonants)]
    [InlineData("엑사ㅇ", SearchMatch.Prefix)]
    [InlineData("엑사우", SearchMatch.Prefix)]
    [InlineData("엑사원 4.0", SearchMatch.Alias)]
    [InlineData("exaone", SearchMatch.Prefix)]
    [InlineData("ＥＸＡＯＮＥ", SearchMatch.Prefix)]
    [InlineData("exaon 4.0 32b", SearchMatch.CloseSpelling)]
    public void EXAONE_is_found_as_people_type_it(string text, SearchMatch match)
    {
        var hits = Catalog.Search(text, 50);

        hits.Where(h => h.Kind == EntityKind.Model && h.Entity.Id.StartsWith("exaone", StringComparison.Ordinal)).Should().NotBeEmpty().And.Contain(h => h.Match == match);
    }

    [Theory]
    [InlineData("네입", "naver")]
    [InlineData("네이ㅂ", "naver")]
    [InlineData("네이버", "naver")]
    [InlineData("ㄴㅇㅂ", "naver")]
    [InlineData("카카", "kakao")]
    [InlineData("캌", "kakao")]
    [InlineData("ㅋㅋㅇ", "kakao")]
    [InlineData("업스테잊", "upstage")]
    [InlineData("upstage", "upstage")]
    [InlineData("엘지", "lg-cns")]
    public void An_organisation_is_found_while_typing(string text, string id) =>
        Catalog.Search(text, 100).Should().Contain(h => h.Kind == EntityKind.Organization && h.Entity.Id == id);

    [Theory]
    [InlineData("exoane", "exaone")]
    [InlineData("엑사온", "exaone")]
    [InlineData("kannana", "kanana")]
    [InlineData("카나마", "kanana")]
    [InlineData("mdim", "midm")]
    [InlineData("hyperclva", "hyperclova")]
    [InlineData("polygot", "polyglot")]
    public void A_slip_of_the_finger_still_finds_the_family(string text, string family) =>
        Catalog.Search(text, 50).Should().Contain(h => h.Kind == EntityKind.Model && h.Entity.Id.StartsWith(family, StringComparison.Ordinal) && h.Match == SearchMatch.CloseSpelling);

    [Theory]
    [InlineData("ㄻ", "ㄹㅁ")]
    [InlineData("ㄳ", "ㄱㅅ")]
    [InlineData("ㅄ", "ㅂㅅ")]
    public void Initial_consonants_that_an_input_method_joined_are_two(string joined, string typed) =>
        Catalog.Search(joined, 50).Select(h => h.Entity.Id).Should().Equal(Catalog.Search(typed, 50).Select(h => h.Entity.Id));

    [Theory]
    [InlineData("ㅆㅉ", "ㅅㅅㅈㅈ")]
    [InlineData("ㅅㅅㅉ", "ㅅㅅㅈㅈ")]
    [InlineData("ㅅㅆㅈ", "ㅅㅅㅅㅈ")]
    [InlineData("엓ㅇ", "엑ㅅㅇ")]
    [InlineData("엓", "엑ㅅ")]
    public void Consonants_that_an_input_method_joined_are_taken_apart(string joined, string typed) =>
        Catalog.Search(joined, 50).Select(h => h.Entity.Id).Should().Equal(Catalog.Search(typed, 50).Select(h => h.Entity.Id));

    [Fact]
    public void Joined_consonants_find_the_name() => Catalog.Search("ㅆㅉ", 50).Should().Contain(h => h.Entity.Name.Korean == "삼성전자");

    [Theory]
    [InlineData("dprtkdnjs", "exaone")]
    [InlineData("ㄷㅌㅁㅐㅜㄷ", "exaone")]
    [InlineData("ㄷㅌ매ㅜㄷ", "exaone")]
    [InlineData("thffk", "solar")]
    public void A_text_typed_on_the_other_layout_finds_the_family(string text, string family) =>
        Catalog.Search(text, 50).Should().Contain(h => h.Entity.Id.StartsWith(family, StringComparison.Ordinal) && h.Match == SearchMatch.OtherLayout);

    [Theory]
    [InlineData("kmmlu_direct", "kmmlu")]
    [InlineData("kmmlu_direct_law", "kmmlu")]
    [InlineData("kobest_boolq_ko", "kobest-boolq")]
    [InlineData("LGAI-EXAONE/EXAONE-4.0-32B-AWQ", "exaone-4.0-32b")]
    public void A_name_with_something_behind_it_is_found(string text, string id) =>
        Catalog.Search(text).Should().Contain(h => h.Entity.Id == id && h.Match == SearchMatch.PartOfText);

    [Theory]
    [InlineData("AX 3.1 Lite", "a.x-3.1-light")]
    [InlineData("KMMLU", "kmmlu")]
    public void A_thing_stands_before_what_is_said_about_it(string text, string id) => Catalog.Search(text)[0].Entity.Id.Should().Be(id);

    [Fact]
    public void Decomposed_input_finds_the_same() =>
        Catalog.Search("\u1109\u1169\u11AF\u1105\u1161 \u1111\u1173\u1105\u1169 2")[0].Entity.Id.Should().Be("solar-pro-2");

    [Theory]
    [InlineData("EXAONE\u200B 4.0 32B")]
    [InlineData("\uFEFFEXAONE\u00A04.0\u201132B")]
    [InlineData("ＥＸＡＯＮＥ－4.0－32B")]
    public void Pasted_characters_that_nobody_sees_do_not_matter(string text)
    {
        Catalog.Search(text)[0].Entity.Id.Should().Be("exaone-4.0-32b");
        Catalog.Models.TryGet(text, out var model).Should().BeTrue();
        model!.Id.Should().Be("exaone-4.0-32b");
    }

    [Theory]
    [InlineData("EXAONE 4.0 32B", SearchMatch.Exact)]
    [InlineData("exaone-4.0-32b", SearchMatch.Exact)]
    [InlineData("엑사원 4.0 32b", SearchMatch.Exact)]
    [InlineData("LGAI-EXAONE/EXAONE-4.0-32B", SearchMatch.Alias)]
    public void The_surest_match_comes_first(string text, SearchMatch match)
    {
        var first = Catalog.Search(text)[0];

        (first.Entity.Id, first.Match, first.Distance).Should().Be(("exaone-4.0-32b", match, 0));
    }

    [Fact]
    public void Ambiguity_returns_all_candidates() =>
        Catalog.Search("polyglot", 10).Where(h => h.Kind == EntityKind.Model).Select(h => h.Entity.Id)
            .Should().Contain(["polyglot-ko-1.3b", "polyglot-ko-3.8b", "polyglot-ko-5.8b", "polyglot-ko-12.8b"]);

    [Fact]
    public void A_word_inside_a_name_counts_as_its_beginning()
    {
        Catalog.Search("think", 20).Should().Contain(h => h.Entity.Id == "hyperclova-x-think" && h.Match == SearchMatch.Prefix);
        Catalog.Search("aone", 20).Should().Contain(h => h.Kind == EntityKind.Model && h.Match == SearchMatch.Contains);
    }

    [Fact]
    public void Hits_are_ordered_by_match_and_distance()
    {
        var hits = Catalog.Search("solar", 100);

        hits.Select(h => h.Match).Should().BeInAscendingOrder();
        hits.GroupBy(h => (h.Match, Said: h.Entity is Claim or Source)).Should().OnlyContain(g => g.Select(h => h.Distance).SequenceEqual(g.Select(h => h.Distance).Order()));
        hits.Select(h => (h.Kind, h.Entity.Id)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  -_ ")]
    [InlineData("zzzzqqqqxxxx")]
    public void Nothing_is_found_for_nothing(string text) => Catalog.Search(text).Should().BeEmpty();

    [Fact]
    public void A_text_of_few_letters_must_be_right() => Catalog.Search("kqq").Should().BeEmpty();

    [Fact]
    public void The_limit_is_kept()
    {
        Catalog.Search("a", 3).Should().HaveCount(3);
        var act = () => Catalog.Search("a", 0);
        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("limit");
    }

    [Property]
    public bool It_never_throws(string? text) => text is null || !Catalog.Search(text).IsDefault;

    [Theory]
    [InlineData("\ud800")]
    [InlineData("\udc00엑사원")]
    [InlineData("\0")]
    [InlineData("\uffff")]
    [InlineData("ᄀ각ힰ")]
    public void Odd_text_is_no_error(string text) => Catalog.Search(text).IsDefault.Should().BeFalse();

    [Fact]
    public void Very_long_text_finds_nothing() => Catalog.Search(new string('가', 100_000)).Should().BeEmpty();

    [Fact]
    public void Overlaid_models_are_found() =>
        Fixtures.With(Fixtures.Overlay(Fixtures.Model("ours-7b", m => m with { Name = new() { English = "Ours", Korean = "우리모델" } })))
            .Search("ㅇㄹㅁㄷ")[0].Entity.Id.Should().Be("ours-7b");
}
