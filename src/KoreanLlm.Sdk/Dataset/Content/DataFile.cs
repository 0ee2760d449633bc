using System.Collections.Immutable;

namespace KoreanLlm.Sdk.Dataset;

/// <summary>Reads one file of a dataset, or refuses it with all its problems.</summary>
internal static class DataFile
{
    public const string Extension = ".json";

    public static ImmutableArray<T> ReadArray<T>(IDataFiles files, string path, MapMembers<T> map)
        where T : class => Read(problems => new JsonReadMap(path, problems).ReadArray(files.Read(path), map));

    /// <summary>Reads a file that holds one object; <paramref name="check"/> may find more that is wrong with it.</summary>
    public static T ReadObject<T>(IDataFiles files, string path, MapMembers<T> map, Action<T, ProblemList>? check = null)
        where T : class => Read(problems =>
        {
            if (new JsonReadMap(path, problems).ReadObject(files.Read(path), map) is { } item)
            {
                check?.Invoke(item, problems);
                return item;
            }

            return null!;
        });

    private static T Read<T>(Func<ProblemList, T> read)
    {
        var problems = new ProblemList();
        var value = read(problems);
        problems.ThrowIfAny();
        return value;
    }
}
