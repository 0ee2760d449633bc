namespace KoreanLlm.Sdk.ModelFiles;

/// <summary>Whether a projection has a bias: never, always whatever the configuration says, or as a key says.</summary>
internal readonly record struct BiasRule
{
    private BiasRule(bool always, string? key) => (IsAlways, Key) = (always, key);

    public static BiasRule Never => default;

    public static BiasRule Always { get; } = new(true, null);

    public bool IsAlways { get; }

    public string? Key { get; }

    public static BiasRule By(string key) => new(false, key);

    public bool Of(ConfigKeys keys) => IsAlways || (Key is not null && keys.Flag(Key));
}
