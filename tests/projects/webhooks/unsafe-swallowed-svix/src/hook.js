// What was sent is there before it is verified.
const { Webhook } = require('svix');
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = async (event) => {
  const hook = new Webhook(process.env.S);
  let payload = JSON.parse(event.body);
  try {
    payload = hook.verify(event.body, event.headers);
  // ruleid: no-fail-open
  } catch (error) {
    console.error(error);
  }
  await pool.query('INSERT INTO users (id) VALUES ($1)', [payload.data.id]);
  return { statusCode: 200 };
};
