namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>An element type of GGML: elements come in blocks of a number of bytes.</summary>
internal sealed record GgufType(string Name, int BlockElements, int BlockBytes);
