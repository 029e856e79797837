import type { AWS } from '@serverless/typescript';
const authorizer = { type: 'aws_iam' };
const config: AWS = {
  service: 'shop',
  provider: { name: 'aws', runtime: 'nodejs20.x' },
  functions: {
    list: { handler: 'src/orders.list', events: [{ httpApi: { path: '/orders', method: 'get', authorizer } }] },
    create: { handler: 'src/orders.create', events: [{ httpApi: { path: '/orders', method: 'post' } }] },
  },
};
module.exports = config;
