import { Construct } from 'constructs';
import { HttpApi, HttpMethod, HttpNoneAuthorizer, type IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export interface SecuredRouteProps { api: HttpApi; path: string; method?: HttpMethod; entry: string; authorizer?: IHttpRouteAuthorizer }
export class SecuredRoute extends Construct {
  readonly handler: NodejsFunction;
  constructor(scope: Construct, id: string, { api, path, method = HttpMethod.GET, entry, authorizer }: SecuredRouteProps) {
    super(scope, id);
    this.handler = new NodejsFunction(this, 'Handler', { entry, handler: 'handler' });
    api.addRoutes({ path, methods: [method], integration: new HttpLambdaIntegration('Integration', this.handler), ...(authorizer ? { authorizer } : {}) });
  }
}
