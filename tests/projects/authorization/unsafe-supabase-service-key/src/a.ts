// Who calls is written and not asked for.
import { createClient } from '@supabase/supabase-js';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!);
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { data: { user }, error } = await supabase.auth.getUser(event.headers.authorization?.slice(7));
  if (error || !user) return { statusCode: 401 };
  const { text } = JSON.parse(event.body ?? '{}');
  // ruleid: require-authorization
  await supabase.from('notes').update({ text, updated_by: user.id }).eq('id', event.pathParameters!.id);
  return { statusCode: 204 };
};
