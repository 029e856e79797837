import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { handle } from 'hono/aws-lambda';
import { orders } from './orders';
const app = new Hono();
app.use('*', jwt({ secret: process.env.JWT!, alg: 'HS256' }));
app.route('/orders', orders);
export const handler = handle(app);
export { jwt };
