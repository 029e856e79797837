// Routes, hooks and plugins of Fastify.
import Fastify, { type FastifyPluginAsync, type FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Pool } from 'pg';

const pool = new Pool();
const app = Fastify();
app.addHook('preHandler', async (request) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${request.headers.authorization}'`);
});
app.post(
  '/a',
  {
    schema: {},
    preValidation: async (request) => {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${(request.body as any).a}'`);
    },
  },
  async (request: FastifyRequest<{ Body: { a: string } }>, reply) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.body.a}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.method}'`);
    return reply.send();
  },
);
app.route({
  method: 'GET',
  url: '/b',
  handler: async (request) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${(request.query as any).b}'`);
  },
});
const routes: FastifyPluginAsync = async (instance) => {
  instance.delete('/c/:id', async (request) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${(request.params as any).id}'`);
    // ruleid: no-sql-injection
    await instance.pg.query(`DELETE FROM t WHERE id = ${(request.params as any).id}`);
  });
};
app.register(routes, { prefix: '/sub' });
app.register(
  fp(async (instance) => {
    instance.get('/d', async (request) => {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${request.url}'`);
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${(request as any).awsLambda.event.rawPath}'`);
    });
  }),
);
app.setErrorHandler(async (error, request, reply) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${request.hostname}'`);
  return reply.send(error);
});
