using System.Collections.Immutable;

namespace KoreanLlm.Sdk;

/// <summary>The duties of all laws for a model and its deployment. Information, no legal advice.</summary>
public sealed record ObligationReport
{
    private readonly ValueList<LocalizedText> _notes;
    private readonly ValueList<ObligationFinding> _findings;

    /// <summary>What every reader of a report must know.</summary>
    public static LocalizedText Disclaimer { get; } = new()
    {
        English = "This is information derived from the catalog, not legal advice. Read the law and ask a lawyer.",
        Korean = "이 결과는 카탈로그에서 도출한 정보이며 법률 자문이 아닙니다. 법령 원문을 확인하고 변호사와 상담하십시오.",
    };

    /// <summary>The model.</summary>
    public required Model Model { get; init; }

    /// <summary>The deployment.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The training compute used for thresholds.</summary>
    public required ComputeBasis Compute { get; init; }

    /// <summary>A finding for each duty, the laws in the order of the catalog.</summary>
    public required ImmutableArray<ObligationFinding> Findings { get => _findings; init => _findings = Guard.List(value); }

    /// <summary>What the findings cannot say, e.g. that a jurisdiction had no law of which the catalog knows on the day.</summary>
    public ImmutableArray<LocalizedText> Notes { get => _notes; init => _notes = Guard.List(value); }

    /// <summary>The duties that apply.</summary>
    public IEnumerable<ObligationFinding> Applying => Findings.Where(f => f.Answer == Answer.Yes);

    /// <summary>The duties that the figures do not decide.</summary>
    public IEnumerable<ObligationFinding> Undecided => Findings.Where(f => f.Answer == Answer.CannotTell);

    /// <summary>The name and value of every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(this);
}
