using System.Globalization;
using System.Reflection;
using FsCheck;
using FsCheck.Xunit;
using KoreanLlm.Sdk.Calculators;

namespace KoreanLlm.Sdk.Tests.Calculators.Arguments;

/// <summary>At the ends of the number types a call answers with finite numbers or says that it cannot: no NaN, no infinity, no other accident.</summary>
public class FiniteResultTests
{
    [Property(MaxTest = 3_000)]
    public void An_answer_is_finite_or_an_exception_that_is_documented(DoNotSize<int> seed)
    {
        var extremes = new ExtremeArguments(seed.Item);
        var method = extremes.Method();
        object answer;
        object?[] arguments;
        try
        {
            arguments = extremes.For(method);
            answer = CalculatorMethods.Call(method, arguments);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException or OverflowException)
        {
            return;
        }

        FiniteNumbers.Violations(answer).Should().BeEmpty("{0} was called with {1}", CalculatorMethods.NameOf(method), Text(method, arguments));
    }

    [Fact]
    public void A_saving_beyond_the_range_of_a_double_is_an_error()
    {
        var law = ScalingLaw.Besiroglu2024Paper with
        {
            Id = "extreme",
            IrreducibleLoss = 100,
            ParameterCoefficient = 1e300,
            DataCoefficient = 1e6,
            ParameterExponent = double.Epsilon,
            DataExponent = 0.3,
        };
        var act = () => ScalingCalculator.EstimateInferenceAdjustedOptimum(1e-300, 0.25, 1e11, law);

        act.Should().Throw<OverflowException>().WithMessage("*saved fraction*");
    }

    private static string Text(MethodInfo method, object?[] arguments) =>
        string.Join(", ", method.GetParameters().Zip(arguments, (p, a) => string.Create(CultureInfo.InvariantCulture, $"{p.Name} = {a}")));
}
