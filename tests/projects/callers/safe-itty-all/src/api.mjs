// A middleware of itty-router before all routes.
import { AutoRouter, error } from 'itty-router';
import { Pool } from 'pg';
import jwt from 'jsonwebtoken';
const pool = new Pool();
const withUser = (request) => {
  try {
    request.user = jwt.verify(request.headers.get('authorization')?.slice(7) ?? '', process.env.KEY, { algorithms: ['HS256'] });
  } catch {
    return error(401);
  }
};
const router = AutoRouter();
router.all('*', withUser);
router.delete('/orders/:id',
// ok: require-authentication
async (request) => {
  await pool.query('DELETE FROM orders WHERE id = $1 AND owner = $2', [request.params.id, request.user.sub]);
  return new Response(null, { status: 204 });
});
export const handler = async (event) => {
  const response = await router.fetch(new Request(`https://x${event.rawPath}`, { method: event.requestContext.http.method, headers: event.headers }));
  return { statusCode: response.status, body: await response.text() };
};
