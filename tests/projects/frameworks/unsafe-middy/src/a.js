const middy = require('@middy/core');
const { auth } = require('./auth');
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
const base = async (event) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [event.body]);
  return { statusCode: 201 };
};
exports.handler = middy(base).use(auth());
