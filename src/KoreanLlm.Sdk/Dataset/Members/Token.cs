using System.Text.Json;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>One token of a JSON text. <see cref="Next"/> is the index behind its value, so that siblings are one step apart.</summary>
internal struct Token
{
    public int Start;
    public int Length;
    public int Next;
    public JsonTokenType Type;
    public bool Escaped;
    public bool Used;
}
