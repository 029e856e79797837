import type { InternalTriggerKind } from './internal-trigger-kind.ts';

/** What an event of a function is in the model, and which of its properties tell what it is about. */
export interface EventKind {
  readonly kind: InternalTriggerKind;
  readonly subject: readonly string[];
}

/** Events of the Serverless Framework that no request of HTTP starts. A stream is one of DynamoDB when its address says so. */
export const serverlessEvents: Readonly<Record<string, EventKind>> = {
  sqs: { kind: 'queue', subject: ['arn'] },
  sns: { kind: 'topic', subject: ['topicName', 'arn'] },
  s3: { kind: 'bucket', subject: ['bucket'] },
  stream: { kind: 'kinesis-stream', subject: ['arn'] },
  schedule: { kind: 'schedule', subject: ['rate'] },
  eventBridge: { kind: 'event-pattern', subject: ['eventBus', 'pattern'] },
  cloudwatchEvent: { kind: 'event-pattern', subject: ['event'] },
  cloudwatchLog: { kind: 'other', subject: ['logGroup'] },
  cognitoUserPool: { kind: 'cognito', subject: ['trigger', 'pool'] },
  cloudFront: { kind: 'cloudfront', subject: ['eventType'] },
  iot: { kind: 'iot', subject: ['sql', 'name'] },
  iotFleetProvisioning: { kind: 'iot', subject: ['templateName'] },
  alexaSkill: { kind: 'other', subject: ['appId'] },
  alexaSmartHome: { kind: 'other', subject: ['appId'] },
  activemq: { kind: 'queue', subject: ['queue', 'arn'] },
  rabbitmq: { kind: 'queue', subject: ['queue', 'arn'] },
  msk: { kind: 'other', subject: ['topic', 'arn'] },
  kafka: { kind: 'other', subject: ['topic'] },
};

/** Events of SAM that no request of HTTP starts. */
export const samEvents: Readonly<Record<string, EventKind>> = {
  SQS: { kind: 'queue', subject: ['Queue'] },
  SNS: { kind: 'topic', subject: ['Topic'] },
  S3: { kind: 'bucket', subject: ['Bucket'] },
  Kinesis: { kind: 'kinesis-stream', subject: ['Stream'] },
  DynamoDB: { kind: 'dynamodb-stream', subject: ['Stream'] },
  DocumentDB: { kind: 'other', subject: ['Cluster'] },
  Schedule: { kind: 'schedule', subject: ['Schedule'] },
  ScheduleV2: { kind: 'schedule', subject: ['ScheduleExpression'] },
  CloudWatchEvent: { kind: 'event-pattern', subject: ['Pattern'] },
  EventBridgeRule: { kind: 'event-pattern', subject: ['Pattern'] },
  CloudWatchLogs: { kind: 'other', subject: ['LogGroupName'] },
  IoTRule: { kind: 'iot', subject: ['Sql'] },
  AlexaSkill: { kind: 'other', subject: ['SkillId'] },
  Cognito: { kind: 'cognito', subject: ['Trigger'] },
  MQ: { kind: 'queue', subject: ['Broker'] },
  MSK: { kind: 'other', subject: ['Stream'] },
  SelfManagedKafka: { kind: 'other', subject: ['Topics'] },
};

/** Services whose address in `AWS::Lambda::EventSourceMapping` tells what the event is, the first that fits. */
export const eventSources: readonly (readonly [address: RegExp, kind: EventKind['kind']])[] = [
  [/:sqs:|queue/iu, 'queue'],
  [/:dynamodb:|table/iu, 'dynamodb-stream'],
  [/:kinesis:|stream/iu, 'kinesis-stream'],
  [/:mq:|broker/iu, 'queue'],
];

/** Types of resources that send the events of `AWS::Lambda::EventSourceMapping`. */
export const eventSourceTypes: Readonly<Record<string, EventKind['kind']>> = {
  'AWS::SQS::Queue': 'queue',
  'AWS::DynamoDB::Table': 'dynamodb-stream',
  'AWS::DynamoDB::GlobalTable': 'dynamodb-stream',
  'AWS::Serverless::SimpleTable': 'dynamodb-stream',
  'AWS::Kinesis::Stream': 'kinesis-stream',
  'AWS::AmazonMQ::Broker': 'queue',
  'AWS::MSK::Cluster': 'other',
  'AWS::DocDB::DBCluster': 'other',
};

/** Resources that start functions that they name, wherever they name them, and which of their properties tell what the event is about. */
export const startingResources: Readonly<Record<string, EventKind>> = {
  'AWS::Events::Rule': { kind: 'event-pattern', subject: ['ScheduleExpression', 'EventPattern'] },
  'AWS::Scheduler::Schedule': { kind: 'schedule', subject: ['ScheduleExpression'] },
  'AWS::SNS::Subscription': { kind: 'topic', subject: ['TopicArn'] },
  'AWS::SNS::Topic': { kind: 'topic', subject: ['TopicName'] },
  'AWS::Logs::SubscriptionFilter': { kind: 'other', subject: ['LogGroupName'] },
  'AWS::IoT::TopicRule': { kind: 'iot', subject: ['RuleName'] },
  'AWS::IoT::Authorizer': { kind: 'authorizer', subject: ['AuthorizerName'] },
  'AWS::StepFunctions::StateMachine': { kind: 'state-machine', subject: ['StateMachineName'] },
  'AWS::Serverless::StateMachine': { kind: 'state-machine', subject: ['Name'] },
  'AWS::AppSync::DataSource': { kind: 'appsync', subject: ['Name'] },
  'AWS::Serverless::GraphQLApi': { kind: 'appsync', subject: ['Name'] },
  'AWS::AppSync::GraphQLApi': { kind: 'authorizer', subject: ['Name'] },
  'AWS::Pipes::Pipe': { kind: 'other', subject: ['Source'] },
  'AWS::SES::ReceiptRule': { kind: 'other', subject: ['RuleSetName'] },
  'AWS::SecretsManager::RotationSchedule': { kind: 'other', subject: ['SecretId'] },
  'AWS::Bedrock::Agent': { kind: 'other', subject: ['AgentName'] },
  'AWS::CloudFront::Distribution': { kind: 'cloudfront', subject: ['EventType'] },
};
