namespace KoreanLlm.Sdk;

public static partial class Members
{
    /// <summary>The members of a <see cref="KoreanLlm.Sdk.Model"/>.</summary>
    public static class Model
    {
        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Developers"/>.</summary>
        public const string Developers = "developers";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Family"/>.</summary>
        public const string Family = "family";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.ReleasedOn"/>.</summary>
        public const string ReleasedOn = "releasedOn";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Lifecycle"/>.</summary>
        public const string Lifecycle = "lifecycle";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Domain"/>.</summary>
        public const string Domain = "domain";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Task"/>.</summary>
        public const string Task = "task";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.TotalParameters"/>.</summary>
        public const string TotalParameters = "totalParameters";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.TotalParametersRounding"/>.</summary>
        public const string TotalParametersRounding = "totalParametersRounding";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.ActiveParameters"/>.</summary>
        public const string ActiveParameters = "activeParameters";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.NonEmbeddingParameters"/>.</summary>
        public const string NonEmbeddingParameters = "nonEmbeddingParameters";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.TrainingTokens"/>.</summary>
        public const string TrainingTokens = "trainingTokens";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.TrainingStages"/>.</summary>
        public const string TrainingStages = "trainingStages";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.ContextLength"/>.</summary>
        public const string ContextLength = "contextLength";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.NativeContextLength"/>.</summary>
        public const string NativeContextLength = "nativeContextLength";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.MaximumOutputTokens"/>.</summary>
        public const string MaximumOutputTokens = "maximumOutputTokens";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.KnowledgeCutoff"/>.</summary>
        public const string KnowledgeCutoff = "knowledgeCutoff";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.ReasoningMode"/>.</summary>
        public const string ReasoningMode = "reasoningMode";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Architecture"/>.</summary>
        public const string Architecture = "architecture";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.Layers"/>.</summary>
        public const string ArchitectureLayers = "architecture.layers";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.HiddenSize"/>.</summary>
        public const string ArchitectureHiddenSize = "architecture.hiddenSize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.AttentionHeads"/>.</summary>
        public const string ArchitectureAttentionHeads = "architecture.attentionHeads";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.KeyValueHeads"/>.</summary>
        public const string ArchitectureKeyValueHeads = "architecture.keyValueHeads";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.HeadDimension"/>.</summary>
        public const string ArchitectureHeadDimension = "architecture.headDimension";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.FeedForwardSize"/>.</summary>
        public const string ArchitectureFeedForwardSize = "architecture.feedForwardSize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.VocabularySize"/>.</summary>
        public const string ArchitectureVocabularySize = "architecture.vocabularySize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.TiedEmbeddings"/>.</summary>
        public const string ArchitectureTiedEmbeddings = "architecture.tiedEmbeddings";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.GatedFeedForward"/>.</summary>
        public const string ArchitectureGatedFeedForward = "architecture.gatedFeedForward";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.Normalization"/>.</summary>
        public const string ArchitectureNormalization = "architecture.normalization";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.NormsPerLayer"/>.</summary>
        public const string ArchitectureNormsPerLayer = "architecture.normsPerLayer";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.FinalNorm"/>.</summary>
        public const string ArchitectureFinalNorm = "architecture.finalNorm";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.LearnedPositions"/>.</summary>
        public const string ArchitectureLearnedPositions = "architecture.learnedPositions";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.QueryKeyValueBias"/>.</summary>
        public const string ArchitectureQueryKeyValueBias = "architecture.queryKeyValueBias";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.AttentionOutputBias"/>.</summary>
        public const string ArchitectureAttentionOutputBias = "architecture.attentionOutputBias";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.FeedForwardBias"/>.</summary>
        public const string ArchitectureFeedForwardBias = "architecture.feedForwardBias";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.QueryKeyNorm"/>.</summary>
        public const string ArchitectureQueryKeyNorm = "architecture.queryKeyNorm";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.AttentionOutputGate"/>.</summary>
        public const string ArchitectureAttentionOutputGate = "architecture.attentionOutputGate";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.AttentionSinks"/>.</summary>
        public const string ArchitectureAttentionSinks = "architecture.attentionSinks";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.DifferentialAttention"/>.</summary>
        public const string ArchitectureDifferentialAttention = "architecture.differentialAttention";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.OutputHeadBias"/>.</summary>
        public const string ArchitectureOutputHeadBias = "architecture.outputHeadBias";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.ActivationParameters"/>.</summary>
        public const string ArchitectureActivationParameters = "architecture.activationParameters";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.LayersWithoutFeedForward"/>.</summary>
        public const string ArchitectureLayersWithoutFeedForward = "architecture.layersWithoutFeedForward";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.GatedNorms"/>.</summary>
        public const string ArchitectureGatedNorms = "architecture.gatedNorms";

        /// <summary>Names <see cref="KoreanLlm.Sdk.GatedNorms.Rank"/>.</summary>
        public const string ArchitectureGatedNormsRank = "architecture.gatedNorms.rank";

        /// <summary>Names <see cref="KoreanLlm.Sdk.GatedNorms.Norms"/>.</summary>
        public const string ArchitectureGatedNormsNorms = "architecture.gatedNorms.norms";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.Attention"/>.</summary>
        public const string ArchitectureAttention = "architecture.attention";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.LatentAttention"/>.</summary>
        public const string ArchitectureLatentAttention = "architecture.latentAttention";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LatentAttention.QueryRank"/>.</summary>
        public const string ArchitectureLatentAttentionQueryRank = "architecture.latentAttention.queryRank";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LatentAttention.KeyValueRank"/>.</summary>
        public const string ArchitectureLatentAttentionKeyValueRank = "architecture.latentAttention.keyValueRank";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LatentAttention.NoPositionHeadDimension"/>.</summary>
        public const string ArchitectureLatentAttentionNoPositionHeadDimension = "architecture.latentAttention.noPositionHeadDimension";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LatentAttention.RotaryHeadDimension"/>.</summary>
        public const string ArchitectureLatentAttentionRotaryHeadDimension = "architecture.latentAttention.rotaryHeadDimension";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LatentAttention.ValueHeadDimension"/>.</summary>
        public const string ArchitectureLatentAttentionValueHeadDimension = "architecture.latentAttention.valueHeadDimension";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LatentAttention.FusedQueryGate"/>.</summary>
        public const string ArchitectureLatentAttentionFusedQueryGate = "architecture.latentAttention.fusedQueryGate";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.SparseIndexer"/>.</summary>
        public const string ArchitectureSparseIndexer = "architecture.sparseIndexer";

        /// <summary>Names <see cref="KoreanLlm.Sdk.SparseIndexer.Heads"/>.</summary>
        public const string ArchitectureSparseIndexerHeads = "architecture.sparseIndexer.heads";

        /// <summary>Names <see cref="KoreanLlm.Sdk.SparseIndexer.HeadDimension"/>.</summary>
        public const string ArchitectureSparseIndexerHeadDimension = "architecture.sparseIndexer.headDimension";

        /// <summary>Names <see cref="KoreanLlm.Sdk.SparseIndexer.Layers"/>.</summary>
        public const string ArchitectureSparseIndexerLayers = "architecture.sparseIndexer.layers";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.PerLayerEmbedding"/>.</summary>
        public const string ArchitecturePerLayerEmbedding = "architecture.perLayerEmbedding";

        /// <summary>Names <see cref="KoreanLlm.Sdk.PerLayerEmbedding.VocabularySize"/>.</summary>
        public const string ArchitecturePerLayerEmbeddingVocabularySize = "architecture.perLayerEmbedding.vocabularySize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.PerLayerEmbedding.Size"/>.</summary>
        public const string ArchitecturePerLayerEmbeddingSize = "architecture.perLayerEmbedding.size";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.MixtureOfExperts"/>.</summary>
        public const string ArchitectureMixtureOfExperts = "architecture.mixtureOfExperts";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.Experts"/>.</summary>
        public const string ArchitectureMixtureOfExpertsExperts = "architecture.mixtureOfExperts.experts";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.ActiveExperts"/>.</summary>
        public const string ArchitectureMixtureOfExpertsActiveExperts = "architecture.mixtureOfExperts.activeExperts";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.SharedExperts"/>.</summary>
        public const string ArchitectureMixtureOfExpertsSharedExperts = "architecture.mixtureOfExperts.sharedExperts";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.ExpertFeedForwardSize"/>.</summary>
        public const string ArchitectureMixtureOfExpertsExpertFeedForwardSize = "architecture.mixtureOfExperts.expertFeedForwardSize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.SharedExpertFeedForwardSize"/>.</summary>
        public const string ArchitectureMixtureOfExpertsSharedExpertFeedForwardSize = "architecture.mixtureOfExperts.sharedExpertFeedForwardSize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.LeadingDenseLayers"/>.</summary>
        public const string ArchitectureMixtureOfExpertsLeadingDenseLayers = "architecture.mixtureOfExperts.leadingDenseLayers";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.RouterBias"/>.</summary>
        public const string ArchitectureMixtureOfExpertsRouterBias = "architecture.mixtureOfExperts.routerBias";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.SharedExpertGate"/>.</summary>
        public const string ArchitectureMixtureOfExpertsSharedExpertGate = "architecture.mixtureOfExperts.sharedExpertGate";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.LatentSize"/>.</summary>
        public const string ArchitectureMixtureOfExpertsLatentSize = "architecture.mixtureOfExperts.latentSize";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MixtureOfExperts.ExtraNormsPerLayer"/>.</summary>
        public const string ArchitectureMixtureOfExpertsExtraNormsPerLayer = "architecture.mixtureOfExperts.extraNormsPerLayer";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TransformerArchitecture.MultiTokenPrediction"/>.</summary>
        public const string ArchitectureMultiTokenPrediction = "architecture.multiTokenPrediction";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MultiTokenPrediction.Modules"/>.</summary>
        public const string ArchitectureMultiTokenPredictionModules = "architecture.multiTokenPrediction.modules";

        /// <summary>Names <see cref="KoreanLlm.Sdk.MultiTokenPrediction.Dense"/>.</summary>
        public const string ArchitectureMultiTokenPredictionDense = "architecture.multiTokenPrediction.dense";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Origin"/>.</summary>
        public const string Origin = "origin";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.BaseModel"/>.</summary>
        public const string BaseModel = "baseModel";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.License"/>.</summary>
        public const string License = "license";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Name"/>.</summary>
        public const string LicenseName = "license.name";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Identifier"/>.</summary>
        public const string LicenseIdentifier = "license.identifier";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.CommercialUse"/>.</summary>
        public const string LicenseCommercialUse = "license.commercialUse";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Conditions"/>.</summary>
        public const string LicenseConditions = "license.conditions";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Rules"/>.</summary>
        public const string LicenseRules = "license.rules";

        /// <summary>Names <see cref="KoreanLlm.Sdk.LicenseTerms.Url"/>.</summary>
        public const string LicenseUrl = "license.url";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.OpenWeights"/>.</summary>
        public const string OpenWeights = "openWeights";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.HuggingFaceId"/>.</summary>
        public const string HuggingFaceId = "huggingFaceId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Endpoints"/>.</summary>
        public const string Endpoints = "endpoints";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Modalities"/>.</summary>
        public const string Modalities = "modalities";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.OutputModalities"/>.</summary>
        public const string OutputModalities = "outputModalities";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.Languages"/>.</summary>
        public const string Languages = "languages";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.ReportedTrainingCompute"/>.</summary>
        public const string ReportedTrainingCompute = "reportedTrainingCompute";

        /// <summary>Names <see cref="KoreanLlm.Sdk.Model.TrainingHardware"/>.</summary>
        public const string TrainingHardware = "trainingHardware";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TrainingHardware.AcceleratorId"/>.</summary>
        public const string TrainingHardwareAcceleratorId = "trainingHardware.acceleratorId";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TrainingHardware.DeviceHours"/>.</summary>
        public const string TrainingHardwareDeviceHours = "trainingHardware.deviceHours";

        /// <summary>Names <see cref="KoreanLlm.Sdk.TrainingHardware.ModelFlopsUtilization"/>.</summary>
        public const string TrainingHardwareModelFlopsUtilization = "trainingHardware.modelFlopsUtilization";
    }
}
