using System.Reflection;
using KoreanLlm.Sdk.Dataset;

namespace KoreanLlm.Sdk.Tests.Domain;

/// <summary>What each value is called in data: written out by hand, so that a value can neither move to another word nor change its number unseen.</summary>
public class WordTests
{
    public static TheoryData<string, string> ClosedSets => new()
    {
        { nameof(LicenseEffect), "unknown=0 allowed=1 required=2 prohibited=3" },
        { nameof(MeasurementGrade), "a=0 b=1" },
        { nameof(Answer), "cannot-tell=0 yes=1 no=2" },
        { nameof(ClaimComparison), "greater-than=0 at-least=1 less-than=2 at-most=3 equal=4" },
        { nameof(ClaimVerdict), "cannot-be-checked=0 confirmed=1 imprecise=2 contradicted=3 outdated=4" },
        { nameof(CommercialUse), "unknown=0 allowed=1 conditional=2 prohibited=3" },
        { nameof(Confidence), "low=0 medium=1 high=2" },
        { nameof(ConsortiumStatus), "not-yet-selected=0 active=1 eliminated=2 withdrawn=3 unknown=4" },
        { nameof(DatePrecision), "year=0 month=1 day=2" },
        { nameof(EvidenceKind), "reported=0 derived=1 estimated=2 relayed=3" },
        { nameof(FactState), "unknown=0 known=1 undisclosed=2 not-applicable=3" },
        { nameof(GuidelineStatus), "draft=0 issued=1 in-force=2 revoked=3 superseded=4" },
        { nameof(LinearAttentionKind), "gated-delta=0 kimi-delta=1 mamba-2=2 lightning=3" },
        { nameof(QueryKeyNorm), "none=0 per-head=1 full-width=2" },
        { nameof(ThresholdComparison), "at-least=0 greater-than=1" },
    };

    public static TheoryData<string, string> OpenVocabularies => new()
    {
        { nameof(LicenseSubject), "Use=use CommercialUse=commercial-use Modify=modify Redistribute=redistribute OfferAsService=offer-as-service TrainOnOutput=train-on-output RenameDerivatives=rename-derivatives NameTheAuthor=name-the-author ShowNotice=show-notice KeepNotices=keep-notices StateChanges=state-changes SameLicense=same-license PatentGrant=patent-grant Trademarks=trademarks ExcludedFields=excluded-fields Compete=compete" },
        { nameof(UtilizationBasis), "TotalMemory=total-memory FreeMemory=free-memory WeightsAndCache=weights-and-cache" },
        { nameof(MeasuredQuantity), "WeightBytes=weights-bytes FileBytes=file-bytes PeakActivationBytes=peak-activation-bytes ComputeBufferBytes=compute-buffer-bytes GraphBytes=graph-bytes NonFrameworkBytes=non-framework-bytes CacheBytes=cache-bytes CacheTokens=cache-tokens CacheBytesPerToken=cache-bytes-per-token MaximumConcurrency=maximum-concurrency UsableMemoryBytes=usable-memory-bytes DecodeTokensPerSecond=decode-tokens-per-second PrefillTokensPerSecond=prefill-tokens-per-second ThroughputTokensPerSecond=throughput-tokens-per-second" },
        { nameof(InferenceEngine), "Vllm=vllm Sglang=sglang TensorRtLlm=tensorrt-llm LlamaCpp=llama.cpp Ollama=ollama LmDeploy=lmdeploy Mlx=mlx Transformers=transformers ExLlamaV2=exllamav2 CTranslate2=ctranslate2 CTransformers=ctransformers AutoAwq=autoawq JetStream=jetstream Ds4=ds4 FuriosaLlm=furiosa-llm" },
        { nameof(MarketMeasure), "Spending=spending Revenue=revenue Production=production" },
        { nameof(FigureNature), "Survey=survey Estimated=estimate Forecast=forecast Target=target" },
        { nameof(ObligationTopic), "Transparency=transparency Labelling=labelling Safety=safety RiskManagement=risk-management Classification=classification ImpactAssessment=impact-assessment Certification=certification Reporting=reporting Documentation=documentation Security=security Governance=governance HumanOversight=human-oversight Performance=performance Representation=representation Enforcement=enforcement" },
        { nameof(ApiStyle), "OpenAICompatible=openai-compatible Native=native" },
        { nameof(AttentionKind), "Full=full SlidingWindow=sliding-window Linear=linear None=none Unknown=unknown" },
        { nameof(ClaimCheckKind), "Ratio=ratio Growth=growth CountAtDate=count-at-date Comparison=comparison Difference=difference Fact=fact Editorial=editorial" },
        { nameof(ConflictRule), "Unresolved=unresolved PrimaryOverSecondary=primary-over-secondary Arithmetic=arithmetic MoreSpecific=more-specific Newer=newer Majority=majority ScopeDiffers=scope-differs Overlaid=overlaid" },
        { nameof(ConsortiumEventKind), "Selected=selected Added=added Advanced=advanced Eliminated=eliminated Withdrawn=withdrawn" },
        { nameof(EntityKind), "Model=model ReferenceModel=reference-model Benchmark=benchmark Result=result Organization=organization Initiative=initiative Consortium=consortium Guideline=guideline Forecast=forecast Accelerator=accelerator License=license Measurement=measurement EngineProfile=engine-profile Claim=claim Source=source" },
        { nameof(InitiativeEventKind), "Other=other Call=call Bids=bids Shortlisted=shortlisted Selected=selected KickOff=kick-off Presentation=presentation Evaluation=evaluation Added=added Declined=declined Announcement=announcement" },
        { nameof(InitiativeKind), "GovernmentProgramme=government-programme CorporateStrategy=corporate-strategy" },
        { nameof(InstrumentKind), "Act=act Decree=decree Notice=notice Guideline=guideline ExecutiveOrder=executive-order Regulation=regulation Framework=framework" },
        { nameof(LifecycleStage), "Announced=announced Preview=preview Released=released Deprecated=deprecated Retired=retired Withdrawn=withdrawn" },
        { nameof(Modality), "Text=text Image=image Audio=audio Video=video Embedding=embedding" },
        { nameof(ModelDomain), "General=general Medical=medical Mathematics=mathematics Legal=legal Finance=finance Education=education Telecommunications=telecommunications Code=code Science=science Defense=defense PublicAdministration=public-administration" },
        { nameof(ModelOrigin), "FromScratch=from-scratch ContinuedPretraining=continued-pretraining Upscaled=upscaled Upcycled=upcycled Pruned=pruned Distilled=distilled Merged=merged FineTuned=fine-tuned Quantized=quantized" },
        { nameof(ModelTask), "TextGeneration=text-generation VisionLanguage=vision-language Omni=omni Speech=speech Embedding=embedding Reranking=reranking Safeguard=safeguard Translation=translation Judge=judge Ocr=ocr Encoder=encoder" },
        { nameof(NormalizationKind), "RmsNorm=rms-norm LayerNorm=layer-norm" },
        { nameof(NumberFormat), "Fp64=fp64 Fp32=fp32 Tf32=tf32 Bf16=bf16 Fp16=fp16 Fp8=fp8 Int8=int8 Fp4=fp4 Int4=int4" },
        { nameof(OrganizationKind), "Company=company University=university ResearchInstitute=research-institute Government=government PublicBody=public-body Hospital=hospital Community=community Individual=individual" },
        { nameof(ReasoningMode), "None=none Hybrid=hybrid Always=always" },
        { nameof(SourceKind), "Primary=primary PrimaryCopy=primary-copy Secondary=secondary Own=own" },
        { nameof(TriggerKind), "Always=always AllOf=all-of AnyOf=any-of Not=not TrainingCompute=training-compute Domain=domain Generative=generative HighImpact=high-impact DailyUsers=daily-users TotalRevenue=total-revenue ServiceRevenue=service-revenue ServesJurisdiction=serves-jurisdiction Judgement=judgement" },
    };

    [Theory]
    [MemberData(nameof(ClosedSets))]
    public void A_value_of_a_closed_set_keeps_its_word_and_its_number(string set, string pairs) =>
        Pairs(typeof(Model).Assembly.GetType("KoreanLlm.Sdk." + set)!).Should().Equal(pairs.Split(' '));

    [Theory]
    [MemberData(nameof(OpenVocabularies))]
    public void A_well_known_member_of_a_vocabulary_keeps_its_word(string vocabulary, string pairs) =>
        Vocabularies.Members(typeof(Model).Assembly.GetType("KoreanLlm.Sdk." + vocabulary)!).Select(m => $"{m.Name}={m.Word}").Should().Equal(pairs.Split(' '));

    [Fact]
    public void Every_vocabulary_and_every_closed_set_of_the_data_is_listed()
    {
        Vocabularies.All.Select(t => t.Name).Should().BeEquivalentTo(OpenVocabularies.Select(row => row.Data.Item1));
        DomainEnums().Select(t => t.Name).Should().BeEquivalentTo(ClosedSets.Select(row => row.Data.Item1));
    }

    [Fact]
    public void An_undefined_number_has_no_word() =>
        FluentActions.Invoking(() => EnumWords<Confidence>.Of((Confidence)9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*expected one of low, medium, high*");

    [Fact]
    public void A_word_unknown_to_this_version_is_read_where_the_set_is_open_and_refused_where_it_is_closed()
    {
        Reads<LifecycleEvent>("""{ "stage": "open-sourced", "on": "2026" }""", LifecycleEventShape.Map)!.Stage.Should().Be(new LifecycleStage("open-sourced"));
        FluentActions.Invoking(() => Reads<LicenseTerms>("""{ "name": "X", "commercialUse": "perhaps" }""", LicenseTermsShape.Map)).Should().Throw<DatasetFormatException>().WithMessage("*$.commercialUse*unknown, allowed, conditional, prohibited*");
    }

    private static T? Reads<T>(string json, MapMembers<T> map)
        where T : class
    {
        var problems = new ProblemList();
        var item = new JsonReadMap("test", problems).ReadObject(System.Text.Encoding.UTF8.GetBytes(json), map);
        problems.ThrowIfAny();
        return item;
    }

    private static IEnumerable<string> Pairs(Type set) => (IEnumerable<string>)typeof(WordTests).GetMethod(nameof(PairsOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(set).Invoke(null, null)!;

    private static IEnumerable<string> PairsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => $"{EnumWords<T>.Of(v)}={Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>Those that lie in the folder of the domain.</summary>
    private static IEnumerable<Type> DomainEnums()
    {
        var files = Directory.GetFiles(RepositoryRoot.Combine("src", "KoreanLlm.Sdk", "Domain"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        return typeof(Model).Assembly.GetExportedTypes().Where(t => t.IsEnum && files.Contains(t.Name));
    }
}
