// The user is asked for and only logged.
import { createClient } from '@supabase/supabase-js';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);
const pool = new Pool();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const jwt = event.headers.authorization?.replace('Bearer ', '') ?? '';
  const { data } = await supabase.auth.getUser(jwt);
  console.log('invoices asked for by', data.user?.email ?? 'nobody');
  const { rows } = await pool.query('SELECT * FROM invoices WHERE customer = $1', [event.queryStringParameters?.customer]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
