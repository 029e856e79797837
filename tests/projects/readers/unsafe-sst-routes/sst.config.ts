/// <reference path="./.sst/platform/config.d.ts" />
export default $config({
  app() { return { name: 'shop', home: 'aws' }; },
  async run() {
    const pool = new sst.aws.CognitoUserPool('Pool');
    const api = new sst.aws.ApiGatewayV2('Api');
    const authorizer = api.addAuthorizer({ name: 'jwt', jwt: { issuer: 'https://x', audiences: ['a'] } });
    api.route('GET /orders', 'src/orders.handler', { auth: { jwt: { authorizer: authorizer.id } } });
    api.route('POST /orders', { handler: 'src/orders.add' }, { auth: { iam: true } });
    api.route('DELETE /orders', 'src/orders.del');
    new sst.aws.Function('Report', { handler: 'src/orders.report', url: { authorization: 'iam' } });
    new sst.aws.Function('Open', { handler: 'src/orders.open', url: true });
  },
});
