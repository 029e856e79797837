// The rules of rows hold for the token of the caller.
import { createClient } from '@supabase/supabase-js';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!, {
    global: { headers: { Authorization: event.headers.authorization ?? '' } },
  });
  const { data } = await supabase.from('notes').select('*').eq('id', event.pathParameters!.id).single();
  return { statusCode: 200, body: JSON.stringify(data) };
};
