namespace KoreanLlm.Sdk;

/// <summary>How near a source is to what it speaks of.</summary>
public enum SourceKind
{
    /// <summary>The vendor's, author's or authority's own page, report or repository, read directly.</summary>
    Primary,

    /// <summary>A copy of a primary source was read; <see cref="Source.Url"/> is the official address.</summary>
    PrimaryCopy,

    /// <summary>The press, a registry, or another third party.</summary>
    Secondary,

    /// <summary>Data of the user, brought by an overlay.</summary>
    Own,
}
