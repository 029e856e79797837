import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { OrdersController } from './orders.controller';

const app = Fastify();
const orders = new OrdersController();
app.get<{ Querystring: { q: string } }>('/orders', (request, reply) => orders.search(request, reply));
export const handler = awsLambdaFastify(app);
