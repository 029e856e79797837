import * as cdk from 'aws-cdk-lib';
import { Definition, GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export class Stack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const api = new GraphqlApi(this, 'Api', { name: 'shop', definition: Definition.fromFile('schema.graphql') });
    api.addLambdaDataSource('posts', new NodejsFunction(this, 'Fn', { entry: 'src/resolve.ts' }));
  }
}
