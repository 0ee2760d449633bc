using System.Reflection;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators;

public class FormulaTests
{
    [Fact]
    public void Every_formula_has_an_id_of_its_own_an_expression_and_a_citation()
    {
        var formulas = typeof(Formula).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Formula).Namespace && type.Name.EndsWith("Formulas", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => (Formula)property.GetValue(null)!)
            .ToList();

        formulas.Should().NotBeEmpty();
        formulas.Select(f => f.Id).Should().OnlyHaveUniqueItems();
        formulas.Should().OnlyContain(f => f.Id.Length > 8 && f.Expression.Length > 4 && f.Citation.Length > 9);
        formulas.Where(f => f.Citation.Contains("arXiv", StringComparison.Ordinal)).Should().OnlyContain(f => f.Citation.Contains(" 20", StringComparison.Ordinal) || f.Citation.Contains("arXiv:2", StringComparison.Ordinal));
    }
}
