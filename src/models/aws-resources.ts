import { awsAccountResources } from './aws-account-resources.ts';
import type { AwsResourceService } from './expand-aws-resources.ts';

/**
 * Inputs of AWS operations that name what is worked on. An input means the same in every operation of its service that has it, so
 * that operations are named only where one of them differs. Names of items (object keys, user names, ids of jobs) are no part of it.
 */
export const awsResources: readonly AwsResourceService[] = [
  ...awsAccountResources,
  {
    package: '@aws-sdk/client-api-gateway',
    client: 'APIGateway',
    legacyClient: 'APIGateway',
    inputs: [
      { input: 'restApiId', label: 'the API' },
      { input: 'usagePlanId', label: 'the usage plan' },
    ],
  },
  {
    package: '@aws-sdk/client-athena',
    client: 'Athena',
    legacyClient: 'Athena',
    inputs: [
      { input: 'WorkGroup', label: 'the work group' },
      { input: 'QueryExecutionContext.Database', label: 'the database' },
      { input: 'QueryExecutionContext.Catalog', label: 'the catalog' },
      { input: 'ResultConfiguration.OutputLocation', label: 'the bucket', unless: '^s3://[^/]+/' },
    ],
  },
  {
    package: '@aws-sdk/client-appconfigdata',
    client: 'AppConfigData',
    legacyClient: 'AppConfigData',
    inputs: [
      { input: 'ApplicationIdentifier', label: 'the application' },
      { input: 'ConfigurationProfileIdentifier', label: 'the configuration' },
    ],
  },
  {
    package: '@aws-sdk/client-auto-scaling',
    client: 'AutoScaling',
    legacyClient: 'AutoScaling',
    inputs: [{ input: 'AutoScalingGroupName', label: 'the group' }],
  },
  {
    package: '@aws-sdk/client-batch',
    client: 'Batch',
    legacyClient: 'Batch',
    inputs: [
      { input: 'jobQueue', label: 'the job queue' },
      { input: 'jobDefinition', label: 'the job definition' },
    ],
  },
  {
    package: '@aws-sdk/client-bedrock-agent-runtime',
    client: 'BedrockAgentRuntime',
    inputs: [
      { input: 'agentId', label: 'the agent' },
      { input: 'agentAliasId', label: 'the agent' },
      { input: 'knowledgeBaseId', label: 'the knowledge base' },
      { input: 'flowIdentifier', label: 'the flow' },
      { input: 'retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.knowledgeBaseId', label: 'the knowledge base' },
    ],
  },
  {
    package: '@aws-sdk/client-bedrock-runtime',
    client: 'BedrockRuntime',
    inputs: [
      { input: 'modelId', label: 'the model', isStrict: true },
      { input: 'guardrailIdentifier', label: 'the guardrail' },
      { input: 'guardrailConfig.guardrailIdentifier', label: 'the guardrail' },
    ],
  },
  {
    package: '@aws-sdk/client-cloudformation',
    client: 'CloudFormation',
    legacyClient: 'CloudFormation',
    inputs: [
      { input: 'StackName', label: 'the stack' },
      { input: 'RoleARN', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-cloudfront',
    client: 'CloudFront',
    legacyClient: 'CloudFront',
    inputs: [{ input: 'DistributionId', label: 'the distribution' }],
  },
  {
    package: '@aws-sdk/client-cloudwatch-logs',
    client: 'CloudWatchLogs',
    legacyClient: 'CloudWatchLogs',
    inputs: [
      { input: 'logGroupName', label: 'the log group' },
      { input: 'logGroupIdentifier', label: 'the log group' },
      { input: 'logGroupNames.[]', label: 'the log group' },
      { input: 'logGroupIdentifiers.[]', label: 'the log group' },
      { input: 'destinationArn', label: 'the destination' },
      { input: 'destination', label: 'the bucket', operations: ['CreateExportTask'] },
    ],
  },
  {
    package: '@aws-sdk/client-codebuild',
    client: 'CodeBuild',
    legacyClient: 'CodeBuild',
    inputs: [{ input: 'projectName', label: 'the build project' }],
  },
  {
    package: '@aws-sdk/client-codecommit',
    client: 'CodeCommit',
    legacyClient: 'CodeCommit',
    inputs: [{ input: 'repositoryName', label: 'the repository' }],
  },
  {
    package: '@aws-sdk/client-codepipeline',
    client: 'CodePipeline',
    legacyClient: 'CodePipeline',
    inputs: [
      { input: 'name', label: 'the pipeline', operations: ['StartPipelineExecution', 'GetPipeline', 'GetPipelineState', 'DeletePipeline'] },
      { input: 'pipelineName', label: 'the pipeline' },
    ],
  },
  {
    package: '@aws-sdk/client-dynamodb',
    client: 'DynamoDB',
    legacyClient: 'DynamoDB',
    inputs: [
      { input: 'TableName', label: 'the table' },
      { input: 'SourceTableName', label: 'the table' },
      { input: 'TargetTableName', label: 'the table' },
      { input: 'TableArn', label: 'the table' },
      { input: 'S3Bucket', label: 'the bucket' },
      { input: 'RequestItems.{key}', label: 'the table' },
      { input: 'TransactItems.[].Put,Update,Delete,ConditionCheck,Get.TableName', label: 'the table' },
    ],
  },
  {
    package: '@aws-sdk/client-dynamodb-streams',
    client: 'DynamoDBStreams',
    legacyClient: 'DynamoDBStreams',
    inputs: [{ input: 'StreamArn', label: 'the stream' }],
  },
  {
    package: '@aws-sdk/client-ecr',
    client: 'ECR',
    legacyClient: 'ECR',
    inputs: [{ input: 'repositoryName', label: 'the repository' }],
  },
  {
    package: '@aws-sdk/client-ecs',
    client: 'ECS',
    legacyClient: 'ECS',
    inputs: [
      { input: 'cluster', label: 'the cluster' },
      { input: 'taskDefinition', label: 'the task definition' },
      { input: 'service', label: 'the service' },
      { input: 'overrides.taskRoleArn', label: 'the role' },
      { input: 'overrides.executionRoleArn', label: 'the role' },
      { input: 'taskRoleArn', label: 'the role' },
      { input: 'executionRoleArn', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-eks',
    client: 'EKS',
    legacyClient: 'EKS',
    inputs: [
      { input: 'clusterName', label: 'the cluster' },
      { input: 'name', label: 'the cluster', operations: ['DescribeCluster', 'DeleteCluster', 'UpdateClusterConfig'] },
    ],
  },
  {
    package: '@aws-sdk/client-cloudwatch-events',
    client: 'CloudWatchEvents',
    legacyClient: 'CloudWatchEvents',
    inputs: [
      { input: 'Entries.[].EventBusName', label: 'the event bus' },
      { input: 'EventBusName', label: 'the event bus' },
      { input: 'Targets.[].Arn', label: 'the target' },
      { input: 'Targets.[].RoleArn', label: 'the role' },
      { input: 'Rule', label: 'the rule' },
      { input: 'RoleArn', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-eventbridge',
    client: 'EventBridge',
    legacyClient: 'EventBridge',
    inputs: [
      { input: 'Entries.[].EventBusName', label: 'the event bus' },
      { input: 'EventBusName', label: 'the event bus' },
      { input: 'Targets.[].Arn', label: 'the target' },
      { input: 'Targets.[].RoleArn', label: 'the role' },
      { input: 'Rule', label: 'the rule' },
      { input: 'RoleArn', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-firehose',
    client: 'Firehose',
    legacyClient: 'Firehose',
    inputs: [{ input: 'DeliveryStreamName', label: 'the stream' }],
  },
  {
    package: '@aws-sdk/client-glue',
    client: 'Glue',
    legacyClient: 'Glue',
    inputs: [
      { input: 'JobName', label: 'the job' },
      { input: 'DatabaseName', label: 'the database' },
      { input: 'CrawlerName', label: 'the crawler' },
      { input: 'TableName', label: 'the table' },
    ],
  },
  {
    package: '@aws-sdk/client-iot-data-plane',
    client: 'IoTDataPlane',
    legacyClient: 'IotData',
    inputs: [
      { input: 'topic', label: 'the topic' },
      { input: 'thingName', label: 'the thing' },
    ],
  },
  {
    package: '@aws-sdk/client-kinesis',
    client: 'Kinesis',
    legacyClient: 'Kinesis',
    inputs: [
      { input: 'StreamName', label: 'the stream' },
      { input: 'StreamARN', label: 'the stream' },
    ],
  },
  {
    package: '@aws-sdk/client-lambda',
    client: 'Lambda',
    legacyClient: 'Lambda',
    inputs: [
      { input: 'FunctionName', label: 'the function' },
      { input: 'EventSourceArn', label: 'the event source' },
      { input: 'Role', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-opensearch',
    client: 'OpenSearch',
    legacyClient: 'OpenSearch',
    inputs: [{ input: 'DomainName', label: 'the domain' }],
  },
  {
    package: '@aws-sdk/client-pinpoint',
    client: 'Pinpoint',
    legacyClient: 'Pinpoint',
    inputs: [{ input: 'ApplicationId', label: 'the application' }],
  },
  {
    package: '@aws-sdk/client-polly',
    client: 'Polly',
    legacyClient: 'Polly',
    inputs: [
      { input: 'OutputS3BucketName', label: 'the bucket' },
      { input: 'SnsTopicArn', label: 'the topic' },
    ],
  },
  {
    package: '@aws-sdk/client-rds-data',
    client: 'RDSData',
    legacyClient: 'RDSDataService',
    inputs: [
      { input: 'resourceArn', label: 'the cluster' },
      { input: 'secretArn', label: 'the secret' },
      { input: 'database', label: 'the database' },
      { input: 'schema', label: 'the schema' },
    ],
  },
  {
    package: '@aws-sdk/client-redshift-data',
    client: 'RedshiftData',
    legacyClient: 'RedshiftData',
    inputs: [
      { input: 'ClusterIdentifier', label: 'the cluster' },
      { input: 'WorkgroupName', label: 'the work group' },
      { input: 'SecretArn', label: 'the secret' },
      { input: 'Database', label: 'the database' },
      { input: 'DbUser', label: 'the database user' },
    ],
  },
  {
    package: '@aws-sdk/client-rekognition',
    client: 'Rekognition',
    legacyClient: 'Rekognition',
    inputs: [
      { input: 'CollectionId', label: 'the collection' },
      { input: 'Image.S3Object.Bucket', label: 'the bucket' },
      { input: 'Video.S3Object.Bucket', label: 'the bucket' },
      { input: 'SourceImage,TargetImage.S3Object.Bucket', label: 'the bucket' },
    ],
  },
  {
    package: '@aws-sdk/client-route-53',
    client: 'Route53',
    legacyClient: 'Route53',
    inputs: [{ input: 'HostedZoneId', label: 'the zone' }],
  },
  {
    package: '@aws-sdk/client-s3',
    client: 'S3',
    legacyClient: 'S3',
    inputs: [
      { input: 'Bucket', label: 'the bucket' },
      { input: 'CopySource', label: 'the bucket', unless: '^(?:arn:.*:accesspoint/.*/object/|/?[^/]+/)' },
    ],
  },
  {
    package: '@aws-sdk/client-sagemaker-runtime',
    client: 'SageMakerRuntime',
    legacyClient: 'SageMakerRuntime',
    inputs: [{ input: 'EndpointName', label: 'the endpoint' }],
  },
  {
    package: '@aws-sdk/client-scheduler',
    client: 'Scheduler',
    legacyClient: 'Scheduler',
    inputs: [
      { input: 'Target.Arn', label: 'the target' },
      { input: 'Target.RoleArn', label: 'the role' },
      { input: 'GroupName', label: 'the schedule group' },
    ],
  },
  {
    package: '@aws-sdk/client-sfn',
    client: 'SFN',
    legacyClient: 'StepFunctions',
    inputs: [
      { input: 'stateMachineArn', label: 'the state machine' },
      { input: 'activityArn', label: 'the activity' },
      { input: 'roleArn', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-sns',
    client: 'SNS',
    legacyClient: 'SNS',
    inputs: [
      { input: 'TopicArn', label: 'the topic' },
      { input: 'TargetArn', label: 'the topic' },
      { input: 'PlatformApplicationArn', label: 'the application' },
      { input: 'Name', label: 'the topic', operations: ['CreateTopic'] },
    ],
  },
  {
    package: '@aws-sdk/client-sqs',
    client: 'SQS',
    legacyClient: 'SQS',
    inputs: [
      { input: 'QueueUrl', label: 'the queue' },
      { input: 'QueueName', label: 'the queue' },
      { input: 'SourceArn', label: 'the queue' },
      { input: 'DestinationArn', label: 'the queue' },
    ],
  },
  {
    package: '@aws-sdk/client-textract',
    client: 'Textract',
    legacyClient: 'Textract',
    inputs: [
      { input: 'Document,DocumentLocation.S3Object.Bucket', label: 'the bucket' },
      { input: 'OutputConfig.S3Bucket', label: 'the bucket' },
    ],
  },
  {
    package: '@aws-sdk/client-timestream-write',
    client: 'TimestreamWrite',
    legacyClient: 'TimestreamWrite',
    inputs: [
      { input: 'DatabaseName', label: 'the database' },
      { input: 'TableName', label: 'the table' },
    ],
  },
  {
    package: '@aws-sdk/client-transcribe',
    client: 'Transcribe',
    legacyClient: 'TranscribeService',
    inputs: [
      { input: 'OutputBucketName', label: 'the bucket' },
      { input: 'Media.MediaFileUri', label: 'the bucket', unless: '^s3://[^/]+/' },
    ],
  },
];
