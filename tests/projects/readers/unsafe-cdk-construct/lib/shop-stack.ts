import { Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import { SecuredRoute } from './secured-route';
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { isOpen: boolean }) {
    super(scope, id, props);
    const api = new HttpApi(this, 'Api', { defaultAuthorizer: new HttpIamAuthorizer() });
    new SecuredRoute(this, 'List', { api, path: '/orders', entry: 'src/list.ts' });
    new SecuredRoute(this, 'Add', { api, path: '/orders', method: HttpMethod.POST, entry: 'src/add.ts', authorizer: new HttpNoneAuthorizer() });
    new SecuredRoute(this, 'Del', { api, path: '/orders', method: HttpMethod.DELETE, entry: 'src/del.ts', ...(props.isOpen ? { authorizer: new HttpNoneAuthorizer() } : {}) });
  }
}
