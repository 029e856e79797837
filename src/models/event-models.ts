import { albEvent } from './events/alb.ts';
import { alexaEvent } from './events/alexa.ts';
import { apigwAuthorizerEvent } from './events/apigw-authorizer.ts';
import { apigwHttpEvent } from './events/apigw-http.ts';
import { apigwRestEvent } from './events/apigw-rest.ts';
import { appsyncEvent } from './events/appsync.ts';
import { appsyncAuthorizerEvent } from './events/appsync-authorizer.ts';
import { appsyncEventsEvent } from './events/appsync-events.ts';
import { bedrockAgentEvent } from './events/bedrock-agent.ts';
import { cloudfrontEvent } from './events/cloudfront.ts';
import { cloudwatchAlarmEvent } from './events/cloudwatch-alarm.ts';
import { cloudwatchLogsEvent } from './events/cloudwatch-logs.ts';
import { codecommitEvent } from './events/codecommit.ts';
import { codepipelineEvent } from './events/codepipeline.ts';
import { cognitoPreSignUpEvent } from './events/cognito-pre-sign-up.ts';
import { cognitoTokenEvent } from './events/cognito-token.ts';
import { cognitoUserEvent } from './events/cognito-user.ts';
import { connectEvent } from './events/connect.ts';
import { contextEvent } from './events/context.ts';
import { customResourceEvent } from './events/custom-resource.ts';
import { directEvent } from './events/direct.ts';
import { documentdbEvent } from './events/documentdb.ts';
import { dynamodbStreamEvent } from './events/dynamodb-stream.ts';
import { eventbridgeEvent } from './events/eventbridge.ts';
import { firehoseEvent } from './events/firehose.ts';
import { functionUrlEvent } from './events/function-url.ts';
import { iotEvent } from './events/iot.ts';
import { iotAuthorizerEvent } from './events/iot-authorizer.ts';
import { kafkaEvent } from './events/kafka.ts';
import { kinesisEvent } from './events/kinesis.ts';
import { lexEvent } from './events/lex.ts';
import { mqEvent } from './events/mq.ts';
import { operationsEvent } from './events/operations.ts';
import { s3Event } from './events/s3.ts';
import { s3BatchEvent } from './events/s3-batch.ts';
import { s3EventbridgeEvent } from './events/s3-eventbridge.ts';
import { s3ObjectLambdaEvent } from './events/s3-object-lambda.ts';
import { scheduledEvent } from './events/scheduled.ts';
import { secretsRotationEvent } from './events/secrets-rotation.ts';
import { sesEvent } from './events/ses.ts';
import { snsEvent } from './events/sns.ts';
import { sqsEvent } from './events/sqs.ts';
import { stepFunctionsEvent } from './events/step-functions.ts';
import { transferEvent } from './events/transfer.ts';
import { unknownEvent } from './events/unknown.ts';
import { vpcLatticeEvent } from './events/vpc-lattice.ts';
import { websocketEvent } from './events/websocket.ts';
import type { EventModel } from './schema.ts';

/** What each kind of trigger hands to a function. */
export const eventModels: readonly EventModel[] = [
  albEvent,
  alexaEvent,
  apigwAuthorizerEvent,
  apigwHttpEvent,
  apigwRestEvent,
  appsyncEvent,
  appsyncAuthorizerEvent,
  appsyncEventsEvent,
  bedrockAgentEvent,
  cloudfrontEvent,
  cloudwatchAlarmEvent,
  cloudwatchLogsEvent,
  codecommitEvent,
  codepipelineEvent,
  cognitoPreSignUpEvent,
  cognitoTokenEvent,
  cognitoUserEvent,
  connectEvent,
  contextEvent,
  customResourceEvent,
  directEvent,
  documentdbEvent,
  dynamodbStreamEvent,
  eventbridgeEvent,
  firehoseEvent,
  functionUrlEvent,
  iotEvent,
  iotAuthorizerEvent,
  kafkaEvent,
  kinesisEvent,
  lexEvent,
  mqEvent,
  operationsEvent,
  s3Event,
  s3BatchEvent,
  s3EventbridgeEvent,
  s3ObjectLambdaEvent,
  scheduledEvent,
  secretsRotationEvent,
  sesEvent,
  snsEvent,
  sqsEvent,
  stepFunctionsEvent,
  transferEvent,
  unknownEvent,
  vpcLatticeEvent,
  websocketEvent,
];
