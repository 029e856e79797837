import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Runtime } from 'aws-cdk-lib/aws-lambda';

// ruleid: serverless-security-no-deprecated-runtime-cdk
new lambda.Function(this, 'A', { runtime: lambda.Runtime.NODEJS_14_X });
// ruleid: serverless-security-no-deprecated-runtime-cdk
new NodejsFunction(this, 'B', { runtime: Runtime.NODEJS_16_X });
// ruleid: serverless-security-no-deprecated-runtime-cdk
const runtime = lambda.Runtime.PYTHON_3_8;
// ok: serverless-security-no-deprecated-runtime-cdk
new lambda.Function(this, 'C', { runtime: lambda.Runtime.NODEJS_22_X });
// ok: serverless-security-no-deprecated-runtime-cdk
new NodejsFunction(this, 'D', { runtime: Runtime.NODEJS_LATEST });
// ok: serverless-security-no-deprecated-runtime-cdk
new lambda.Function(this, 'E', { runtime: lambda.Runtime.PROVIDED_AL2023 });
