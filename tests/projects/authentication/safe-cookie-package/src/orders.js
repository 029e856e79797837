// A session is looked up by a cookie that a package takes apart.
const Redis = require('ioredis');
const cookie = require('cookie');
const { Pool } = require('pg');

const redis = new Redis(process.env.REDIS_URL);
const pool = new Pool();

async function findUser(event) {
  const { sid } = cookie.parse(event.headers.cookie || '');
  const raw = await redis.get(`session:${sid}`);
  return raw && JSON.parse(raw);
}

// ok: require-authentication
exports.handler = async (event) => {
  const user = await findUser(event);
  if (!user) return { statusCode: 401 };
  const { rows } = await pool.query('SELECT id, total FROM orders');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
