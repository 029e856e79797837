export default $config({
  app() { return { name: 'shop', home: 'aws' }; },
  async run() {
    const api = new sst.aws.ApiGatewayV2('Api', { transform: { route: { handler: { memory: '512 MB' }, args: (args) => { args.auth ??= { iam: true }; } } } });
    api.route('GET /orders', 'src/orders.handler');
    const open = new sst.aws.ApiGatewayV2('Open', { transform: { route: { handler: { memory: '512 MB' } } } });
    open.route('POST /orders', 'src/orders.add');
  },
});
