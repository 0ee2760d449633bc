using System.Text.Json;

namespace KoreanLlm.Sdk.Tests.Calculators.Vectors;

/// <summary>
/// Answers reference vectors with the SDK. The runner finds every implementation by reflection: to cover a calculator name,
/// add a class with a parameterless constructor.
/// </summary>
public interface IVectorHandlers
{
    /// <summary>
    /// Calculator name to the call it stands for. The call reads its inputs with <see cref="VectorInputs"/> and returns an object
    /// (anonymous, dictionary or record) whose members have the names of the expected fields; members the vector does not name
    /// are ignored. It lets the exceptions of the SDK pass: a vector that expects an error wants to see them.
    /// </summary>
    IReadOnlyDictionary<string, Func<JsonElement, object>> Handlers { get; }
}
