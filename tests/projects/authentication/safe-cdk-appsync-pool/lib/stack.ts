import * as cdk from 'aws-cdk-lib';
import { AuthorizationType, Definition, GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export class Stack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const userPool = new UserPool(this, 'Pool');
    const api = new GraphqlApi(this, 'Api', {
      name: 'shop',
      definition: Definition.fromFile('schema.graphql'),
      authorizationConfig: {
        defaultAuthorization: { authorizationType: AuthorizationType.USER_POOL, userPoolConfig: { userPool } },
      },
    });
    api.addLambdaDataSource('posts', new NodejsFunction(this, 'Fn', { entry: 'src/resolve.ts' }));
  }
}
