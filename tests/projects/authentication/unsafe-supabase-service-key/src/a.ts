// The key of the server reaches all rows.
import { createClient } from '@supabase/supabase-js';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!);
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { error } = await supabase.from('notes').delete().eq('id', event.pathParameters!.id);
  return { statusCode: error ? 500 : 204 };
};
