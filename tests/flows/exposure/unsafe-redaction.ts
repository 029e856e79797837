// Pino hides properties of objects, not texts.
import pino from 'pino';
import pg from 'pg';
import Stripe from 'stripe';
const logger = pino({ redact: ['password', '*.password'] });
const open = pino();
const config = { host: process.env.DB_HOST, user: process.env.DB_USER, password: process.env.DB_PASSWORD };
const pool = new pg.Pool(config);
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
export const handler = async (event: { body: string; headers: Record<string, string> }) => {
  const body = JSON.parse(event.body);
  // ok: no-secret-exposure
  logger.info({ user: body.user, password: body.password }, 'login');
  // ruleid: no-secret-exposure
  open.info({ user: body.user, password: body.password }, 'login');
  // ruleid: no-secret-exposure
  logger.info(`login ${body.password}`);
  const rows = await pool.query('SELECT id FROM users WHERE id = $1', [body.id]);
  // ok: no-secret-exposure
  open.info({ rows: rows.rows }, 'rows');
  const charge = await stripe.charges.retrieve(body.charge);
  // ok: no-secret-exposure
  open.info({ charge, host: config.host });
  // ruleid: no-secret-exposure
  open.info({ config }, 'config');
  if (event.headers['x-api-key'] !== process.env.API_KEY) {
    // ok: no-secret-exposure
    throw new Error('Invalid API key');
  }
  // ok: no-secret-exposure
  open.info(body.nextToken, body.pageToken, body.csrfToken, body.tokenType, body.passwordHint);
  try {
    await pool.query('SELECT 1');
  } catch (err) {
    // ok: no-secret-exposure
    open.error(err, 'query failed');
  }
  return { statusCode: 200, body: JSON.stringify({ charge: charge.id }) };
};
