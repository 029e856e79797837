import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import knex from 'knex';
import { userRoutes } from './routes';

const app = Fastify();
app.register(userRoutes, { db: knex({ client: 'pg' }) });
export const handler = awsLambdaFastify(app);
