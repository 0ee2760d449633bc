using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Where the files of a dataset come from.</summary>
internal interface IDataFiles
{
    /// <summary>Paths inside the dataset, with forward slashes, in ordinal order.</summary>
    ImmutableArray<string> Paths { get; }

    byte[] Read(string path);
}
