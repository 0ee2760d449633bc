namespace KoreanLlm.Sdk;

/// <summary>The catalogs of the days last asked for, so that asking again is free.</summary>
internal sealed class RecentDays
{
    private const int Kept = 8;

    private readonly object _lock = new();
    private readonly List<KoreanLlmCatalog> _catalogs = [];

    public KoreanLlmCatalog Get(DateOnly day, Func<DateOnly, KoreanLlmCatalog> make)
    {
        lock (_lock)
        {
            var index = _catalogs.FindIndex(c => c.Date == day);
            var catalog = index < 0 ? make(day) : _catalogs[index];
            if (index >= 0)
            {
                _catalogs.RemoveAt(index);
            }
            else if (_catalogs.Count == Kept)
            {
                _catalogs.RemoveAt(0);
            }

            _catalogs.Add(catalog);
            return catalog;
        }
    }
}
