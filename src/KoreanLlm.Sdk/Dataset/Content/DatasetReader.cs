namespace KoreanLlm.Sdk.Dataset;

/// <summary>Reads a dataset in the layout of the repository: a file per model, a file per table, a file per other kind.</summary>
internal static class DatasetReader
{
    /// <summary>No entity of any kind.</summary>
    public static DatasetContent Empty { get; } = new(Kinds.All.Select(kind => kind.Of([])));

    /// <summary>The content, with nothing read yet.</summary>
    public static DatasetContent Open(IDataFiles files) => SelfReports.In(new(Kinds.All.Select(kind => kind.Open(files))));

    public static DatasetHeader ReadHeader(IDataFiles files) => DataFile.ReadObject<DatasetHeader>(files, "dataset.json", DatasetHeaderShape.Map);
}
