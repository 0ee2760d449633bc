using System.Text;
using FsCheck.Xunit;

namespace KoreanLlm.Sdk.Tests.Catalog.Lookup;

public class EntitySetTests
{
    private static readonly EntitySet<Model> Models = KoreanLlmCatalog.Default.Models;

    [Theory]
    [InlineData("a.x-3.1-light")]
    [InlineData("A.X 3.1 Light")]
    [InlineData("AX 3.1 Lite")]
    [InlineData("ax-3.1-lite")]
    [InlineData("에이닷 엑스 3.1 라이트")]
    [InlineData("Ａ．Ｘ　３．１　Ｌｉｇｈｔ")]
    [InlineData("skt/A.X-3.1-Light")]
    public void A_model_answers_to_every_spelling(string name)
    {
        Models[name].Id.Should().Be("a.x-3.1-light");
        Models[name.Normalize(NormalizationForm.FormD)].Id.Should().Be("a.x-3.1-light");
        Models[name.ToUpperInvariant()].Id.Should().Be("a.x-3.1-light");
    }

    [Fact]
    public void Every_name_of_every_entity_finds_it()
    {
        var catalog = KoreanLlmCatalog.Default;
        Check(catalog.Models);
        Check(catalog.Organizations);
        Check(catalog.Benchmarks);
        Check(catalog.Consortia);
        Check(catalog.Guidelines);
        Check(catalog.Accelerators);

        static void Check<T>(EntitySet<T> set)
            where T : CatalogEntity
        {
            foreach (var entity in set)
            {
                foreach (var name in entity.Aliases.Append(entity.Id).Append(entity.Name.English).Append(entity.Name.Korean ?? entity.Id))
                {
                    set[name].Id.Should().Be(entity.Id, $"'{name}' is its name");
                }
            }
        }
    }

    [Fact]
    public void A_miss_names_the_closest()
    {
        var act = () => Models["exaone-4.0-32x"];

        var exception = act.Should().Throw<EntityNotFoundException>().Which;
        exception.Suggestions[0].Should().Be("exaone-4.0-32b");
        exception.Key.Should().Be("exaone-4.0-32x");
        exception.Message.Should().Contain("exaone-4.0-32x").And.Contain("exaone-4.0-32b");
    }

    [Fact]
    public void A_name_that_two_entities_are_served_under_is_never_guessed()
    {
        static Model Served(string id) => Fixtures.Model(id, m => m with { Endpoints = [new ModelEndpoint { Provider = "p", ModelId = "shared-model", ApiStyle = ApiStyle.Native }] });
        var models = Fixtures.With(Fixtures.Overlay(Served("one"), Served("two"))).Models;

        models.TryGet("shared model", out _).Should().BeFalse();
        var act = () => models["shared model"];
        act.Should().Throw<EntityNotFoundException>().Which.Suggestions.Should().Equal("one", "two");
    }

    [Fact]
    public void A_served_name_takes_no_name_from_its_owner()
    {
        var other = Fixtures.Model("one", m => m with { Endpoints = [new ModelEndpoint { Provider = "p", ModelId = "exaone-4.0-32b", ApiStyle = ApiStyle.Native }] });

        Fixtures.With(Fixtures.Overlay(other)).Models["EXAONE 4.0 32B"].Id.Should().Be("exaone-4.0-32b");
    }

    [Fact]
    public void TryGet_is_false_for_a_name_nobody_has()
    {
        Models.TryGet("no such model", out var model).Should().BeFalse();
        model.Should().BeNull();
    }

    [Fact]
    public void Null_is_refused()
    {
        var act = () => Models.TryGet(null!, out _);

        act.Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_position_outside_is_refused(int index)
    {
        var act = () => Models[index];

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(index));
    }

    [Property]
    public bool TryGet_never_throws(string? name) => name is null || Models.TryGet(name, out _) || true;

    [Fact]
    public void An_unpaired_surrogate_finds_nothing() => Models.TryGet("\ud800", out _).Should().BeFalse();

    [Fact]
    public void Parallel_readers_of_a_cold_catalog_see_one_instance()
    {
        var catalog = Fixtures.With(Fixtures.Overlay(Fixtures.Model("x")));
        var seen = new Model[16];

        Parallel.For(0, seen.Length, i => seen[i] = catalog.AsOf(new DateOnly(2026, 1, 1)) is var past && i % 2 == 0 ? catalog.Models["exaone-4.0-32b"] : catalog.Models["EXAONE 4.0 32B"]);

        seen.Should().OnlyContain(m => ReferenceEquals(m, seen[0]));
    }

    [Theory]
    [InlineData("LG", "lg-ai-research")]
    [InlineData("NC", "nc-ai")]
    public void A_short_name_suggests_what_begins_with_it(string name, string expected)
    {
        var act = () => KoreanLlmCatalog.Default.Organizations[name];

        act.Should().Throw<EntityNotFoundException>().Which.Suggestions.Should().Contain(expected);
    }
}
