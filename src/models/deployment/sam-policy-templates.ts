/** What a policy template of SAM allows, and which of its parameters names what for. */
export interface PolicyTemplate {
  readonly actions: readonly string[];
  readonly parameter?: string;
}

const tableReads = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:BatchGetItem', 'dynamodb:DescribeTable'];
const tableWrites = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'];
const bucketReads = ['s3:GetObject', 's3:ListBucket', 's3:GetBucketLocation', 's3:GetObjectVersion', 's3:GetLifecycleConfiguration'];
const bucketWrites = ['s3:PutObject', 's3:PutObjectAcl', 's3:PutLifecycleConfiguration'];
const streamReads = [
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:DescribeStream',
  'kinesis:ListStreams',
  'kinesis:ListShards',
];
const faceReads = ['rekognition:ListCollections', 'rekognition:ListFaces', 'rekognition:SearchFaces', 'rekognition:SearchFacesByImage'];
const table = 'TableName';
const bucket = 'BucketName';
const collection = 'CollectionId';
const identity = 'IdentityName';

/** By name. */
export const policyTemplates: Readonly<Record<string, PolicyTemplate>> = {
  AcmGetCertificatePolicy: { actions: ['acm:GetCertificate'], parameter: 'CertificateArn' },
  AMIDescribePolicy: { actions: ['ec2:DescribeImages'] },
  AthenaQueryPolicy: {
    actions: ['athena:StartQueryExecution', 'athena:GetQueryResults', 'athena:GetQueryExecution', 'athena:StopQueryExecution'],
    parameter: 'WorkGroupName',
  },
  AWSSecretsManagerGetSecretValuePolicy: { actions: ['secretsmanager:GetSecretValue'], parameter: 'SecretArn' },
  AWSSecretsManagerRotationPolicy: {
    actions: [
      'secretsmanager:GetSecretValue',
      'secretsmanager:PutSecretValue',
      'secretsmanager:UpdateSecretVersionStage',
      'secretsmanager:DescribeSecret',
    ],
    parameter: 'FunctionName',
  },
  CloudFormationDescribeStacksPolicy: { actions: ['cloudformation:DescribeStacks'] },
  CloudWatchDashboardPolicy: {
    actions: ['cloudwatch:GetDashboard', 'cloudwatch:ListDashboards', 'cloudwatch:PutDashboard', 'cloudwatch:ListMetrics'],
  },
  CloudWatchDescribeAlarmHistoryPolicy: { actions: ['cloudwatch:DescribeAlarmHistory'] },
  CloudWatchPutMetricPolicy: { actions: ['cloudwatch:PutMetricData'] },
  CodeCommitCrudPolicy: {
    actions: [
      'codecommit:GitPull',
      'codecommit:GitPush',
      'codecommit:CreateBranch',
      'codecommit:DeleteBranch',
      'codecommit:PutFile',
      'codecommit:GetFile',
    ],
    parameter: 'RepositoryName',
  },
  CodeCommitReadPolicy: {
    actions: ['codecommit:GitPull', 'codecommit:GetFile', 'codecommit:GetBranch', 'codecommit:GetCommit'],
    parameter: 'RepositoryName',
  },
  CodePipelineLambdaExecutionPolicy: { actions: ['codepipeline:PutJobSuccessResult', 'codepipeline:PutJobFailureResult'] },
  CodePipelineReadOnlyPolicy: { actions: ['codepipeline:ListPipelineExecutions'], parameter: 'PipelineName' },
  ComprehendBasicAccessPolicy: {
    actions: [
      'comprehend:BatchDetectKeyPhrases',
      'comprehend:DetectDominantLanguage',
      'comprehend:DetectEntities',
      'comprehend:DetectSentiment',
    ],
  },
  CostExplorerReadOnlyPolicy: { actions: ['ce:GetCostAndUsage', 'ce:GetDimensionValues', 'ce:GetReservationCoverage', 'ce:GetTags'] },
  DynamoDBBackupFullAccessPolicy: {
    actions: ['dynamodb:CreateBackup', 'dynamodb:DescribeContinuousBackups', 'dynamodb:DeleteBackup', 'dynamodb:ListBackups'],
    parameter: table,
  },
  DynamoDBCrudPolicy: { actions: [...tableReads, ...tableWrites, 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'], parameter: table },
  DynamoDBReadPolicy: { actions: tableReads, parameter: table },
  DynamoDBReconfigurePolicy: { actions: ['dynamodb:UpdateTable'], parameter: table },
  DynamoDBRestoreFromBackupPolicy: {
    actions: ['dynamodb:RestoreTableFromBackup', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    parameter: table,
  },
  DynamoDBStreamReadPolicy: {
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    parameter: table,
  },
  DynamoDBWritePolicy: { actions: tableWrites, parameter: table },
  EC2CopyImagePolicy: { actions: ['ec2:CopyImage'], parameter: 'ImageId' },
  EC2DescribePolicy: { actions: ['ec2:DescribeRegions', 'ec2:DescribeInstances'] },
  EcsRunTaskPolicy: { actions: ['ecs:RunTask'], parameter: 'TaskDefinition' },
  EFSWriteAccessPolicy: { actions: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'], parameter: 'FileSystem' },
  EKSDescribePolicy: { actions: ['eks:DescribeCluster', 'eks:ListClusters'] },
  ElasticMapReduceAddJobFlowStepsPolicy: { actions: ['elasticmapreduce:AddJobFlowSteps'], parameter: 'ClusterId' },
  ElasticMapReduceTerminateJobFlowsPolicy: { actions: ['elasticmapreduce:TerminateJobFlows'], parameter: 'ClusterId' },
  ElasticsearchHttpPostPolicy: { actions: ['es:ESHttpPost', 'es:ESHttpPut'], parameter: 'DomainName' },
  EventBridgePutEventsPolicy: { actions: ['events:PutEvents'], parameter: 'EventBusName' },
  FilterLogEventsPolicy: { actions: ['logs:FilterLogEvents'], parameter: 'LogGroupName' },
  FirehoseCrudPolicy: {
    actions: [
      'firehose:CreateDeliveryStream',
      'firehose:DeleteDeliveryStream',
      'firehose:PutRecord',
      'firehose:PutRecordBatch',
      'firehose:UpdateDestination',
    ],
    parameter: 'DeliveryStreamName',
  },
  FirehoseWritePolicy: { actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'], parameter: 'DeliveryStreamName' },
  KinesisCrudPolicy: {
    actions: [...streamReads, 'kinesis:PutRecord', 'kinesis:PutRecords', 'kinesis:CreateStream', 'kinesis:DeleteStream'],
    parameter: 'StreamName',
  },
  KinesisStreamReadPolicy: { actions: streamReads, parameter: 'StreamName' },
  KMSDecryptPolicy: { actions: ['kms:Decrypt'], parameter: 'KeyId' },
  KMSEncryptPolicy: { actions: ['kms:Encrypt'], parameter: 'KeyId' },
  LambdaInvokePolicy: { actions: ['lambda:InvokeFunction'], parameter: 'FunctionName' },
  MobileAnalyticsWriteOnlyAccessPolicy: { actions: ['mobileanalytics:PutEvents'] },
  OrganizationsListAccountsPolicy: { actions: ['organizations:ListAccounts'] },
  PinpointEndpointAccessPolicy: {
    actions: ['mobiletargeting:GetEndpoint', 'mobiletargeting:UpdateEndpoint', 'mobiletargeting:UpdateEndpointsBatch'],
    parameter: 'PinpointApplicationId',
  },
  PollyFullAccessPolicy: {
    actions: ['polly:GetLexicon', 'polly:DeleteLexicon', 'polly:PutLexicon', 'polly:SynthesizeSpeech'],
    parameter: 'LexiconName',
  },
  RekognitionDetectOnlyPolicy: {
    actions: ['rekognition:DetectFaces', 'rekognition:DetectLabels', 'rekognition:DetectModerationLabels', 'rekognition:DetectText'],
  },
  RekognitionFacesManagementPolicy: { actions: ['rekognition:IndexFaces', 'rekognition:DeleteFaces', ...faceReads], parameter: collection },
  RekognitionFacesPolicy: { actions: ['rekognition:CompareFaces', 'rekognition:DetectFaces'] },
  RekognitionLabelsPolicy: { actions: ['rekognition:DetectLabels', 'rekognition:DetectModerationLabels'] },
  RekognitionNoDataAccessPolicy: {
    actions: ['rekognition:CompareFaces', 'rekognition:DetectFaces', 'rekognition:DetectLabels'],
    parameter: collection,
  },
  RekognitionReadPolicy: { actions: faceReads, parameter: collection },
  RekognitionWriteOnlyAccessPolicy: { actions: ['rekognition:CreateCollection', 'rekognition:IndexFaces'], parameter: collection },
  Route53ChangeResourceRecordSetsPolicy: { actions: ['route53:ChangeResourceRecordSets'], parameter: 'HostedZoneId' },
  S3CrudPolicy: { actions: [...bucketReads, ...bucketWrites, 's3:DeleteObject'], parameter: bucket },
  S3FullAccessPolicy: {
    actions: [...bucketReads, ...bucketWrites, 's3:DeleteObject', 's3:GetObjectAcl', 's3:PutObjectTagging'],
    parameter: bucket,
  },
  S3ReadPolicy: { actions: bucketReads, parameter: bucket },
  S3WritePolicy: { actions: bucketWrites, parameter: bucket },
  SageMakerCreateEndpointConfigPolicy: { actions: ['sagemaker:CreateEndpointConfig'], parameter: 'EndpointConfigName' },
  SageMakerCreateEndpointPolicy: { actions: ['sagemaker:CreateEndpoint'], parameter: 'EndpointName' },
  ServerlessRepoReadWriteAccessPolicy: {
    actions: [
      'serverlessrepo:CreateApplication',
      'serverlessrepo:CreateApplicationVersion',
      'serverlessrepo:GetApplication',
      'serverlessrepo:ListApplications',
    ],
  },
  SESBulkTemplatedCrudPolicy: {
    actions: ['ses:SendBulkTemplatedEmail', 'ses:SendTemplatedEmail', 'ses:SendEmail', 'ses:CreateTemplate', 'ses:DeleteTemplate'],
    parameter: identity,
  },
  SESBulkTemplatedCrudPolicy_v2: {
    actions: ['ses:SendBulkEmail', 'ses:SendEmail', 'ses:CreateEmailTemplate', 'ses:DeleteEmailTemplate'],
    parameter: identity,
  },
  SESCrudPolicy: {
    actions: ['ses:SendEmail', 'ses:SendRawEmail', 'ses:GetIdentityVerificationAttributes', 'ses:VerifyEmailIdentity'],
    parameter: identity,
  },
  SESEmailTemplateCrudPolicy: { actions: ['ses:CreateTemplate', 'ses:GetTemplate', 'ses:UpdateTemplate', 'ses:DeleteTemplate'] },
  SESSendBouncePolicy: { actions: ['ses:SendBounce'], parameter: identity },
  SNSCrudPolicy: {
    actions: ['sns:Publish', 'sns:Subscribe', 'sns:ListSubscriptionsByTopic', 'sns:SetTopicAttributes', 'sns:CreateTopic'],
    parameter: 'TopicName',
  },
  SNSPublishMessagePolicy: { actions: ['sns:Publish'], parameter: 'TopicName' },
  SQSPollerPolicy: {
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
    parameter: 'QueueName',
  },
  SQSSendMessagePolicy: { actions: ['sqs:SendMessage', 'sqs:SendMessageBatch'], parameter: 'QueueName' },
  SSMParameterReadPolicy: {
    actions: ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath', 'ssm:DescribeParameters'],
    parameter: 'ParameterName',
  },
  SSMParameterWithSlashPrefixReadPolicy: {
    actions: ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
    parameter: 'ParameterName',
  },
  StepFunctionsExecutionPolicy: { actions: ['states:StartExecution'], parameter: 'StateMachineName' },
  TextractDetectAnalyzePolicy: { actions: ['textract:DetectDocumentText', 'textract:StartDocumentAnalysis', 'textract:AnalyzeDocument'] },
  TextractGetResultPolicy: { actions: ['textract:GetDocumentTextDetection', 'textract:GetDocumentAnalysis'] },
  TextractPolicy: { actions: ['textract:*'] },
  VPCAccessPolicy: {
    actions: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DetachNetworkInterface'],
  },
};

/** What connectors of SAM allow by the type of the resource that they lead to. */
export const connectorActions: Readonly<Record<string, Readonly<Record<'Read' | 'Write', readonly string[]>>>> = {
  'AWS::DynamoDB::Table': { Read: tableReads, Write: [...tableWrites, 'dynamodb:DeleteItem'] },
  'AWS::Serverless::SimpleTable': { Read: tableReads, Write: [...tableWrites, 'dynamodb:DeleteItem'] },
  'AWS::S3::Bucket': { Read: bucketReads, Write: ['s3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'] },
  'AWS::SQS::Queue': {
    Read: ['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'],
    Write: ['sqs:SendMessage', 'sqs:DeleteMessage', 'sqs:PurgeQueue'],
  },
  'AWS::SNS::Topic': { Read: [], Write: ['sns:Publish'] },
  'AWS::Lambda::Function': { Read: [], Write: ['lambda:InvokeFunction', 'lambda:InvokeAsync'] },
  'AWS::Serverless::Function': { Read: [], Write: ['lambda:InvokeFunction', 'lambda:InvokeAsync'] },
  'AWS::StepFunctions::StateMachine': { Read: ['states:DescribeExecution'], Write: ['states:StartExecution'] },
  'AWS::Serverless::StateMachine': { Read: ['states:DescribeExecution'], Write: ['states:StartExecution'] },
  'AWS::Events::EventBus': { Read: [], Write: ['events:PutEvents'] },
  'AWS::Location::PlaceIndex': { Read: ['geo:SearchPlaceIndexForText', 'geo:SearchPlaceIndexForPosition'], Write: [] },
};
