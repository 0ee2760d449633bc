namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>A vector lacks an input that its handler reads, or gives it with another type. Never counts as the SDK's own refusal.</summary>
public sealed class VectorInputException : Exception
{
    public VectorInputException(string message)
        : base(message)
    {
    }

    public VectorInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public VectorInputException()
    {
    }
}
