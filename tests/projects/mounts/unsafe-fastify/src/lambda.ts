import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import jwt from '@fastify/jwt';
import orders from './orders';
const app = fastify();
app.register(jwt, { secret: process.env.JWT! });
//GUARD
app.register(orders);
export const handler = awsLambdaFastify(app);
