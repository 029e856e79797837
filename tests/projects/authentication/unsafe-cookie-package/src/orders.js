// What is looked up by a cookie is no session.
const Redis = require('ioredis');
const cookie = require('cookie');
const { Pool } = require('pg');

const redis = new Redis(process.env.REDIS_URL);
const pool = new Pool();

async function findUser(event) {
  const { theme } = cookie.parse(event.headers.cookie || '');
  const raw = await redis.get(`theme:${theme}`);
  return raw && JSON.parse(raw);
}

// ruleid: require-authentication
exports.handler = async (event) => {
  const user = await findUser(event);
  if (!user) return { statusCode: 401 };
  const { rows } = await pool.query('SELECT id, total FROM orders');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
