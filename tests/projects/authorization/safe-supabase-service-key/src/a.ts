// A row is found by its owner.
import { createClient } from '@supabase/supabase-js';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { data: { user }, error } = await supabase.auth.getUser(event.headers.authorization?.slice(7));
  if (error || !user) return { statusCode: 401 };
  // ok: require-authorization
  const { data } = await supabase.from('notes').select('*').eq('id', event.pathParameters!.id).eq('owner_id', user.id).single();
  return { statusCode: 200, body: JSON.stringify(data) };
};
