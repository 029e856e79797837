// A request chooses state machine, task, group and policy.
import { CognitoIdentityProviderClient, AdminAddUserToGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
import { IAM } from '@aws-sdk/client-iam';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { LambdaFunctionURLEvent } from 'aws-lambda';

export async function handler(event: LambdaFunctionURLEvent) {
  const input = JSON.parse(event.body!);
  // ruleid: no-resource-injection
  await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn: input.workflow, input: event.body }));
  // ruleid: no-resource-injection
  await new ECSClient({}).send(new RunTaskCommand({ cluster: 'jobs', taskDefinition: input.task }));
  const user = { UserPoolId: process.env.POOL, Username: input.user };
  // ruleid: no-resource-injection
  await new CognitoIdentityProviderClient({}).send(new AdminAddUserToGroupCommand({ ...user, GroupName: input.group }));
  // ruleid: no-resource-injection
  await new IAM({}).attachUserPolicy({ UserName: 'service', PolicyArn: input.policy });
}
