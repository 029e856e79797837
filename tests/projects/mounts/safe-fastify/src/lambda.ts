import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import jwt from '@fastify/jwt';
import orders from './orders';
const app = fastify();
app.register(jwt, { secret: process.env.JWT! });
app.addHook('onRequest', async (request) => { await request.jwtVerify(); });
app.register(orders);
export const handler = awsLambdaFastify(app);
