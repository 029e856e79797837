import { activemqEvent } from './events/activemq.ts';
import { albEvent } from './events/alb.ts';
import { alexaEvent } from './events/alexa.ts';
import { amplifyResolverEvent } from './events/amplify-resolver.ts';
import { apigwAuthorizerEvent } from './events/apigw-authorizer.ts';
import { apigwAuthorizerRequestEvent } from './events/apigw-authorizer-request.ts';
import { apigwAuthorizerTokenEvent } from './events/apigw-authorizer-token.ts';
import { apigwAuthorizerV2Event } from './events/apigw-authorizer-v2.ts';
import { apigwHttpEvent } from './events/apigw-http.ts';
import { apigwRestEvent } from './events/apigw-rest.ts';
import { appsyncEvent } from './events/appsync.ts';
import { appsyncAuthorizerEvent } from './events/appsync-authorizer.ts';
import { appsyncBatchEvent } from './events/appsync-batch.ts';
import { appsyncEventsEvent } from './events/appsync-events.ts';
import { autoScalingEvent } from './events/auto-scaling.ts';
import { bedrockAgentEvent } from './events/bedrock-agent.ts';
import { cloudformationEvent } from './events/cloudformation.ts';
import { cloudfrontFunctionEvent } from './events/cloudfront-function.ts';
import { cloudfrontRequestEvent } from './events/cloudfront-request.ts';
import { cloudfrontResponseEvent } from './events/cloudfront-response.ts';
import { cloudwatchAlarmEvent } from './events/cloudwatch-alarm.ts';
import { cloudwatchLogsEvent } from './events/cloudwatch-logs.ts';
import { codebuildEvent } from './events/codebuild.ts';
import { codecommitEvent } from './events/codecommit.ts';
import { codepipelineEvent } from './events/codepipeline.ts';
import { codepipelineStateEvent } from './events/codepipeline-state.ts';
import { cognitoCreateAuthChallengeEvent } from './events/cognito-create-auth-challenge.ts';
import { cognitoCustomEmailSenderEvent } from './events/cognito-custom-email-sender.ts';
import { cognitoCustomMessageEvent } from './events/cognito-custom-message.ts';
import { cognitoCustomSmsSenderEvent } from './events/cognito-custom-sms-sender.ts';
import { cognitoDefineAuthChallengeEvent } from './events/cognito-define-auth-challenge.ts';
import { cognitoInboundFederationEvent } from './events/cognito-inbound-federation.ts';
import { cognitoPostAuthenticationEvent } from './events/cognito-post-authentication.ts';
import { cognitoPostConfirmationEvent } from './events/cognito-post-confirmation.ts';
import { cognitoPreAuthenticationEvent } from './events/cognito-pre-authentication.ts';
import { cognitoPreSignUpEvent } from './events/cognito-pre-sign-up.ts';
import { cognitoPreTokenGenerationEvent } from './events/cognito-pre-token-generation.ts';
import { cognitoTriggerEvent } from './events/cognito-trigger.ts';
import { cognitoUserMigrationEvent } from './events/cognito-user-migration.ts';
import { cognitoVerifyAuthChallengeEvent } from './events/cognito-verify-auth-challenge.ts';
import { configRuleEvent } from './events/config-rule.ts';
import { connectEvent } from './events/connect.ts';
import { contextEvent } from './events/context.ts';
import { directEvent } from './events/direct.ts';
import { documentdbEvent } from './events/documentdb.ts';
import { dynamodbStreamEvent } from './events/dynamodb-stream.ts';
import { eventbridgeEvent } from './events/eventbridge.ts';
import { firehoseEvent } from './events/firehose.ts';
import { functionUrlEvent } from './events/function-url.ts';
import { guarddutyS3Event } from './events/guardduty-s3.ts';
import { iotEvent } from './events/iot.ts';
import { iotAuthorizerEvent } from './events/iot-authorizer.ts';
import { iotProvisioningEvent } from './events/iot-provisioning.ts';
import { kafkaEvent } from './events/kafka.ts';
import { kinesisEvent } from './events/kinesis.ts';
import { lexEvent } from './events/lex.ts';
import { lexV2Event } from './events/lex-v2.ts';
import { mskEvent } from './events/msk.ts';
import { pipesEvent } from './events/pipes.ts';
import { rabbitmqEvent } from './events/rabbitmq.ts';
import { s3Event } from './events/s3.ts';
import { s3BatchEvent } from './events/s3-batch.ts';
import { s3EventbridgeEvent } from './events/s3-eventbridge.ts';
import { s3ObjectLambdaEvent } from './events/s3-object-lambda.ts';
import { scheduledEvent } from './events/scheduled.ts';
import { secretsManagerEvent } from './events/secrets-manager.ts';
import { sesEvent } from './events/ses.ts';
import { snsEvent } from './events/sns.ts';
import { sqsEvent } from './events/sqs.ts';
import { stepFunctionsEvent } from './events/step-functions.ts';
import { transferFamilyEvent } from './events/transfer-family.ts';
import { unknownEvent } from './events/unknown.ts';
import { vpcLatticeEvent } from './events/vpc-lattice.ts';
import { websocketEvent } from './events/websocket.ts';
import type { EventModel } from './event-rows.ts';

/** What each kind of trigger hands to a function. */
export const eventModels: readonly EventModel[] = [
  activemqEvent,
  albEvent,
  alexaEvent,
  amplifyResolverEvent,
  apigwAuthorizerEvent,
  apigwAuthorizerRequestEvent,
  apigwAuthorizerTokenEvent,
  apigwAuthorizerV2Event,
  apigwHttpEvent,
  apigwRestEvent,
  appsyncEvent,
  appsyncAuthorizerEvent,
  appsyncBatchEvent,
  appsyncEventsEvent,
  autoScalingEvent,
  bedrockAgentEvent,
  cloudformationEvent,
  cloudfrontFunctionEvent,
  cloudfrontRequestEvent,
  cloudfrontResponseEvent,
  cloudwatchAlarmEvent,
  cloudwatchLogsEvent,
  codebuildEvent,
  codecommitEvent,
  codepipelineEvent,
  codepipelineStateEvent,
  cognitoCreateAuthChallengeEvent,
  cognitoCustomEmailSenderEvent,
  cognitoCustomMessageEvent,
  cognitoCustomSmsSenderEvent,
  cognitoDefineAuthChallengeEvent,
  cognitoInboundFederationEvent,
  cognitoPostAuthenticationEvent,
  cognitoPostConfirmationEvent,
  cognitoPreAuthenticationEvent,
  cognitoPreSignUpEvent,
  cognitoPreTokenGenerationEvent,
  cognitoTriggerEvent,
  cognitoUserMigrationEvent,
  cognitoVerifyAuthChallengeEvent,
  configRuleEvent,
  connectEvent,
  contextEvent,
  directEvent,
  documentdbEvent,
  dynamodbStreamEvent,
  eventbridgeEvent,
  firehoseEvent,
  functionUrlEvent,
  guarddutyS3Event,
  iotEvent,
  iotAuthorizerEvent,
  iotProvisioningEvent,
  kafkaEvent,
  kinesisEvent,
  lexEvent,
  lexV2Event,
  mskEvent,
  pipesEvent,
  rabbitmqEvent,
  s3Event,
  s3BatchEvent,
  s3EventbridgeEvent,
  s3ObjectLambdaEvent,
  scheduledEvent,
  secretsManagerEvent,
  sesEvent,
  snsEvent,
  sqsEvent,
  stepFunctionsEvent,
  transferFamilyEvent,
  unknownEvent,
  vpcLatticeEvent,
  websocketEvent,
];
