import { act, legacy } from './aws-access-parts.ts';
import type { AwsAccessService } from './expand-aws-accesses.ts';

/** Services that a program drives, and that cost money: builds, containers, instances, databases, models, messages. */
export const drivenServices: readonly AwsAccessService[] = [
  {
    package: '@aws-sdk/client-codebuild',
    clients: ['CodeBuildClient', 'CodeBuild'],
    legacy: legacy('CodeBuild'),
    accesses: [act(['StartBuild', 'StartBuildBatch', 'RetryBuild', 'StopBuild', 'UpdateProject'], 'drives builds')],
  },
  {
    package: '@aws-sdk/client-codepipeline',
    clients: ['CodePipelineClient', 'CodePipeline'],
    legacy: legacy('CodePipeline'),
    accesses: [act(['StartPipelineExecution', 'StopPipelineExecution', 'RetryStageExecution', 'PutApprovalResult'], 'drives a pipeline')],
  },
  {
    package: '@aws-sdk/client-codedeploy',
    clients: ['CodeDeployClient', 'CodeDeploy'],
    legacy: legacy('CodeDeploy'),
    accesses: [act(['CreateDeployment', 'StopDeployment', 'ContinueDeployment'], 'deploys')],
  },
  {
    package: '@aws-sdk/client-amplify',
    clients: ['AmplifyClient', 'Amplify'],
    legacy: legacy('Amplify'),
    accesses: [act(['StartJob', 'StopJob', 'StartDeployment'], 'deploys')],
  },
  {
    package: '@aws-sdk/client-scheduler',
    clients: ['SchedulerClient', 'Scheduler'],
    legacy: legacy('Scheduler'),
    accesses: [act(['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'], 'changes schedules')],
  },
  {
    package: '@aws-sdk/client-glue',
    clients: ['GlueClient', 'Glue'],
    legacy: legacy('Glue'),
    accesses: [act(['StartJobRun', 'StartWorkflowRun', 'StartCrawler'], 'drives jobs')],
  },
  {
    package: '@aws-sdk/client-ecs',
    clients: ['ECSClient', 'ECS'],
    legacy: legacy('ECS'),
    accesses: [act(['RunTask', 'StartTask', 'StopTask', 'UpdateService', 'ExecuteCommand'], 'drives containers')],
  },
  {
    package: '@aws-sdk/client-batch',
    clients: ['BatchClient', 'Batch'],
    legacy: legacy('Batch'),
    accesses: [act(['SubmitJob', 'TerminateJob', 'CancelJob'], 'drives jobs')],
  },
  {
    package: '@aws-sdk/client-ec2',
    clients: ['EC2Client', 'EC2'],
    legacy: legacy('EC2'),
    accesses: [act(['RunInstances', 'StartInstances', 'StopInstances', 'TerminateInstances', 'RebootInstances'], 'drives instances')],
  },
  {
    package: '@aws-sdk/client-rds',
    clients: ['RDSClient', 'RDS'],
    legacy: legacy('RDS'),
    accesses: [
      act(
        [
          'StartDBInstance',
          'StopDBInstance',
          'RebootDBInstance',
          'ModifyDBInstance',
          'DeleteDBInstance',
          'StartDBCluster',
          'StopDBCluster',
        ],
        'drives databases',
      ),
      act(['CreateDBSnapshot', 'DeleteDBSnapshot', 'ModifyDBSnapshotAttribute', 'DeleteDBCluster'], 'drives databases'),
    ],
  },
  {
    package: '@aws-sdk/client-route-53',
    clients: ['Route53Client', 'Route53'],
    legacy: legacy('Route53'),
    accesses: [act(['ChangeResourceRecordSets', 'CreateHostedZone', 'DeleteHostedZone'], 'changes names of a domain')],
  },
  {
    package: '@aws-sdk/client-cloudformation',
    clients: ['CloudFormationClient', 'CloudFormation'],
    legacy: legacy('CloudFormation'),
    accesses: [act(['CreateStack', 'UpdateStack', 'DeleteStack', 'ExecuteChangeSet'], 'deploys')],
  },
  {
    package: '@aws-sdk/client-auto-scaling',
    clients: ['AutoScalingClient', 'AutoScaling'],
    legacy: legacy('AutoScaling'),
    accesses: [
      act(
        ['SetDesiredCapacity', 'UpdateAutoScalingGroup', 'TerminateInstanceInAutoScalingGroup', 'DeleteAutoScalingGroup'],
        'drives instances',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-cloudwatch-logs',
    clients: ['CloudWatchLogsClient', 'CloudWatchLogs'],
    legacy: legacy('CloudWatchLogs'),
    accesses: [act(['DeleteLogGroup', 'DeleteLogStream', 'PutRetentionPolicy', 'CreateExportTask'], 'changes logs')],
  },
  {
    package: '@aws-sdk/client-kms',
    clients: ['KMSClient', 'KMS'],
    legacy: legacy('KMS'),
    accesses: [act(['ScheduleKeyDeletion', 'DisableKey', 'PutKeyPolicy', 'CreateGrant'], 'changes a key of KMS')],
  },
  {
    package: '@aws-sdk/client-cloudfront',
    clients: ['CloudFrontClient', 'CloudFront'],
    legacy: legacy('CloudFront'),
    accesses: [act(['CreateInvalidation', 'UpdateDistribution'], 'changes a distribution')],
  },
  {
    package: '@aws-sdk/client-timestream-write',
    clients: ['TimestreamWriteClient', 'TimestreamWrite'],
    legacy: legacy('TimestreamWrite'),
    accesses: [act(['WriteRecords', 'DeleteTable', 'DeleteDatabase'], 'writes records of Timestream')],
  },
  {
    package: '@aws-sdk/client-bedrock-agent-runtime',
    clients: ['BedrockAgentRuntimeClient', 'BedrockAgentRuntime'],
    accesses: [
      act(
        ['InvokeAgent', 'InvokeFlow', 'Retrieve', 'RetrieveAndGenerate', 'RetrieveAndGenerateStream', 'InvokeInlineAgent'],
        'asks an agent',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-sagemaker-runtime',
    clients: ['SageMakerRuntimeClient', 'SageMakerRuntime'],
    legacy: legacy('SageMakerRuntime'),
    accesses: [act(['InvokeEndpoint', 'InvokeEndpointAsync', 'InvokeEndpointWithResponseStream'], 'asks a model')],
  },
  {
    package: '@aws-sdk/client-rekognition',
    clients: ['RekognitionClient', 'Rekognition'],
    legacy: legacy('Rekognition'),
    accesses: [
      act(
        [
          'DetectLabels',
          'DetectFaces',
          'DetectText',
          'DetectModerationLabels',
          'RecognizeCelebrities',
          'CompareFaces',
          'SearchFacesByImage',
        ],
        'looks at images',
      ),
      act(['IndexFaces', 'DeleteFaces', 'CreateCollection', 'DeleteCollection'], 'changes a collection of faces'),
    ],
  },
  {
    package: '@aws-sdk/client-textract',
    clients: ['TextractClient', 'Textract'],
    legacy: legacy('Textract'),
    accesses: [
      act(
        ['DetectDocumentText', 'AnalyzeDocument', 'AnalyzeExpense', 'AnalyzeID', 'StartDocumentTextDetection', 'StartDocumentAnalysis'],
        'reads documents for a fee',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-comprehend',
    clients: ['ComprehendClient', 'Comprehend'],
    legacy: legacy('Comprehend'),
    accesses: [
      act(['DetectSentiment', 'DetectEntities', 'DetectPiiEntities', 'DetectKeyPhrases', 'ClassifyDocument'], 'looks at texts for a fee'),
    ],
  },
  {
    package: '@aws-sdk/client-translate',
    clients: ['TranslateClient', 'Translate'],
    legacy: legacy('Translate'),
    accesses: [act(['TranslateText', 'TranslateDocument', 'StartTextTranslationJob'], 'translates for a fee')],
  },
  {
    package: '@aws-sdk/client-polly',
    clients: ['PollyClient', 'Polly'],
    legacy: legacy('Polly'),
    accesses: [act(['SynthesizeSpeech', 'StartSpeechSynthesisTask'], 'makes speech for a fee')],
  },
  {
    package: '@aws-sdk/client-transcribe',
    clients: ['TranscribeClient', 'Transcribe'],
    legacy: legacy('TranscribeService'),
    accesses: [act(['StartTranscriptionJob', 'DeleteTranscriptionJob'], 'drives jobs')],
  },
  {
    package: '@aws-sdk/client-mediaconvert',
    clients: ['MediaConvertClient', 'MediaConvert'],
    legacy: legacy('MediaConvert'),
    accesses: [act(['CreateJob', 'CancelJob'], 'drives jobs')],
  },
  {
    package: '@aws-sdk/client-pinpoint',
    clients: ['PinpointClient', 'Pinpoint'],
    legacy: legacy('Pinpoint'),
    accesses: [act(['SendMessages', 'SendUsersMessages', 'SendOTPMessage', 'CreateCampaign'], 'sends messages')],
  },
  {
    package: '@aws-sdk/client-pinpoint-sms-voice-v2',
    clients: ['PinpointSMSVoiceV2Client', 'PinpointSMSVoiceV2'],
    accesses: [act(['SendTextMessage', 'SendMediaMessage', 'SendVoiceMessage'], 'sends messages')],
  },
  {
    package: '@aws-sdk/client-connect',
    clients: ['ConnectClient', 'Connect'],
    legacy: legacy('Connect'),
    accesses: [act(['StartOutboundVoiceContact', 'StartTaskContact', 'CreateUser', 'DeleteUser'], 'drives a contact center')],
  },
  {
    package: '@aws-sdk/client-iot',
    clients: ['IoTClient', 'IoT'],
    legacy: legacy('Iot'),
    accesses: [
      act(['CreateKeysAndCertificate', 'CreateThing', 'DeleteThing', 'UpdateThing', 'CreateJob', 'AttachPolicy'], 'changes devices'),
    ],
  },
  {
    package: '@aws-sdk/client-cloudwatch-events',
    clients: ['CloudWatchEventsClient', 'CloudWatchEvents'],
    legacy: legacy('CloudWatchEvents'),
    accesses: [act(['PutEvents', 'PutRule', 'DeleteRule', 'PutTargets'], 'puts events on a bus')],
  },
  {
    package: '@aws-sdk/client-organizations',
    clients: ['OrganizationsClient', 'Organizations'],
    legacy: legacy('Organizations'),
    accesses: [act(['CreateAccount', 'CloseAccount', 'MoveAccount', 'AttachPolicy'], 'changes accounts')],
  },
  {
    package: '@aws-sdk/client-sso-admin',
    clients: ['SSOAdminClient', 'SSOAdmin'],
    legacy: legacy('SSOAdmin'),
    accesses: [act(['CreateAccountAssignment', 'DeleteAccountAssignment'], 'changes rights')],
  },
  {
    package: '@aws-sdk/client-wafv2',
    clients: ['WAFV2Client', 'WAFV2'],
    legacy: legacy('WAFV2'),
    accesses: [act(['UpdateIPSet', 'UpdateWebACL', 'DeleteWebACL'], 'changes a firewall')],
  },
  {
    package: '@aws-sdk/client-acm',
    clients: ['ACMClient', 'ACM'],
    legacy: legacy('ACM'),
    accesses: [act(['RequestCertificate', 'DeleteCertificate', 'ImportCertificate'], 'changes certificates')],
  },
  {
    package: '@aws-sdk/client-eks',
    clients: ['EKSClient', 'EKS'],
    legacy: legacy('EKS'),
    accesses: [act(['CreateCluster', 'DeleteCluster', 'UpdateNodegroupConfig'], 'drives clusters')],
  },
  {
    package: '@aws-sdk/client-lightsail',
    clients: ['LightsailClient', 'Lightsail'],
    legacy: legacy('Lightsail'),
    accesses: [act(['CreateInstances', 'DeleteInstance', 'StartInstance', 'StopInstance'], 'drives instances')],
  },
  {
    package: '@aws-sdk/client-opensearch',
    clients: ['OpenSearchClient', 'OpenSearch'],
    legacy: legacy('OpenSearch'),
    accesses: [act(['CreateDomain', 'DeleteDomain', 'UpdateDomainConfig'], 'changes a domain of OpenSearch')],
  },
  {
    package: '@aws-sdk/client-timestream-query',
    clients: ['TimestreamQueryClient', 'TimestreamQuery'],
    legacy: legacy('TimestreamQuery'),
    accesses: [{ access: 'read', names: ['Query'], label: 'reads records of Timestream' }],
  },
  {
    package: '@aws-sdk/client-kendra',
    clients: ['KendraClient', 'Kendra'],
    legacy: legacy('Kendra'),
    accesses: [{ access: 'read', names: ['Query', 'Retrieve'], label: 'reads an index of Kendra' }],
  },
];
