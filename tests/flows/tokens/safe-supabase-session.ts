// Supabase on the server: getUser asks the service.
import { createServerClient } from '@supabase/ssr';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEventV2) => {
  const cookies = (event.cookies ?? []).map((text) => ({ name: text.split('=')[0]!, value: text.split('=')[1] ?? '' }));
  const supabase = createServerClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!, { cookies: { getAll: () => cookies } });
  // ok: no-unverified-token
  const { data, error } = await supabase.auth.getUser();
  if (error || !data.user) return { statusCode: 401 };
  await db.send(new DeleteItemCommand({ TableName: 'drafts', Key: { owner: { S: data.user.id } } }));
  return { statusCode: 204 };
};
