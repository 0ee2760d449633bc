namespace KoreanLlm.Sdk;

/// <summary>A price held against a day.</summary>
public sealed record DatedPrice
{
    /// <summary>The service that charges it.</summary>
    public required ModelEndpoint Endpoint { get; init => field = Guard.Part(value); }

    /// <summary>The price.</summary>
    public required TokenPrice Price { get; init => field = Guard.Part(value); }

    /// <summary>Whether it is charged on the day: a price without dates of its own is taken to last from the day it was seen until the service ends.</summary>
    public required Answer IsCharged { get; init => field = Guard.Defined(value); }

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
