import { App, Stack } from 'aws-cdk-lib';
import { WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
const stack = new Stack(new App(), 'Chat');
const fn = (name: string) => new NodejsFunction(stack, name, { entry: `src/${name}.ts` });
// ruleid: no-public-endpoint
const api = new WebSocketApi(stack, 'Ws', {
  connectRouteOptions: { integration: new WebSocketLambdaIntegration('C', fn('connect')) },
  disconnectRouteOptions: { integration: new WebSocketLambdaIntegration('D', fn('disconnect')) },
});
api.addRoute('broadcast', { integration: new WebSocketLambdaIntegration('B', fn('broadcast')) });
