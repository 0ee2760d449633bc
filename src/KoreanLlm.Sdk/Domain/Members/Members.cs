namespace KoreanLlm.Sdk;

/// <summary>The names of members in the data, by kind of entity: what <c>EvidenceFor</c>, <c>ConflictsFor</c> and <c>StateOf</c> take, and what <see cref="Evidence.Members"/> holds.</summary>
/// <example><c>catalog.EvidenceFor(model, Members.Model.TrainingTokens)</c></example>
public static partial class Members;
