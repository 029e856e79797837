import * as lambda from 'aws-cdk-lib/aws-lambda';
import { FunctionUrl, FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';

// ruleid: serverless-security-no-public-function-url-cdk
api.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
// ruleid: serverless-security-no-public-function-url-cdk
new FunctionUrl(this, 'Url', { function: api, authType: FunctionUrlAuthType.NONE });
// ruleid: serverless-security-no-public-function-url-cdk
new lambda.CfnUrl(this, 'Url', { targetFunctionArn: api.functionArn, authType: 'NONE' });
// ok: serverless-security-no-public-function-url-cdk
api.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.AWS_IAM });
// ok: serverless-security-no-public-function-url-cdk
api.addFunctionUrl();
// ok: serverless-security-no-public-function-url-cdk
new lambda.CfnUrl(this, 'Other', { targetFunctionArn: api.functionArn, authType: 'AWS_IAM' });
