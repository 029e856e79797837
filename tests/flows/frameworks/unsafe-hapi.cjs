// Routes of hapi, made where the handler is called first
const Hapi = require('@hapi/hapi');
const { Pool } = require('pg');
const pool = new Pool();
const init = async () => {
  const server = Hapi.server();
  server.route({ method: 'GET', path: '/u/{id}', handler: async (request, h) => {
    // ruleid: no-sql-injection
    const r = await pool.query(`SELECT * FROM u WHERE id = '${request.params.id}'`);
    return h.response(r.rows).code(200);
  } });
  server.route([{ method: 'POST', path: '/u', options: { handler: (request) => {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM u WHERE id = '${request.payload.id}'`);
  } } }]);
  return server;
};
let cached;
exports.handler = async (event) => { cached = cached || await init(); const res = await cached.inject({ method: event.httpMethod, url: event.path, payload: event.body }); return { statusCode: res.statusCode, body: res.payload }; };
