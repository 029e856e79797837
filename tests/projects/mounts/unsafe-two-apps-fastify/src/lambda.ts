// Two factories of applications.
import Fastify from 'fastify';
import awsLambdaFastify from '@fastify/aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
const admin = Fastify();
admin.addHook('preHandler', async (request, reply) => { if (request.headers['x-key'] !== process.env.API_KEY) return reply.code(401).send(); });
// ok: require-authentication
admin.get('/admin/orders', async () => (await pool.query('SELECT * FROM orders')).rows);
const shop = Fastify();
// ruleid: require-authentication
shop.get('/shop/orders', async () => (await pool.query('SELECT * FROM orders')).rows);
export const handler = awsLambdaFastify(shop);
export const other = awsLambdaFastify(admin);
