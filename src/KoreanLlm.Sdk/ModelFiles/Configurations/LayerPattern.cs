namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>The types of all layers, one for each, in the words of <c>layer_types</c>.</summary>
internal delegate IReadOnlyList<string> LayerPattern(ConfigKeys keys, int layers);
