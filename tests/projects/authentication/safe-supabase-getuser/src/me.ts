// Supabase is asked for the user; its error is checked.
import { createClient } from '@supabase/supabase-js';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);
const pool = new Pool();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const jwt = event.headers.authorization?.replace('Bearer ', '') ?? '';
  const {
    data: { user },
    error,
  } = await supabase.auth.getUser(jwt);
  if (error || !user) return { statusCode: 401, body: 'Unauthorized' };
  const { rows } = await pool.query('SELECT * FROM invoices WHERE customer = $1', [user.id]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
