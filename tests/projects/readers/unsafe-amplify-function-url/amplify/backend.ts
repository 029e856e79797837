import { defineBackend } from '@aws-amplify/backend';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { purge } from './functions/purge/resource';
const backend = defineBackend({ purge });
backend.purge.resources.lambda.addFunctionUrl({
  // ruleid: no-public-endpoint
  authType: FunctionUrlAuthType.NONE,
});
