import { defineBackend } from '@aws-amplify/backend';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { exporter } from './functions/exporter/resource';
const backend = defineBackend({ exporter });
const url = backend.exporter.resources.lambda.addFunctionUrl({
  // ok: no-public-endpoint
  authType: FunctionUrlAuthType.NONE,
});
backend.addOutput({ custom: { url: url.url } });
