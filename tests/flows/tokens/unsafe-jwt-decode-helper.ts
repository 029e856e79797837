// A function of the program decodes, the handler uses.
import { jwtDecode } from 'jwt-decode';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
interface Claims { sub: string; roles: string[] }
function currentUser(event: APIGatewayProxyEventV2): Claims {
  const header = event.headers.authorization;
  if (!header) throw new Error('no token');
  // ruleid: no-unverified-token
  return jwtDecode<Claims>(header.substring(7));
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const user = currentUser(event);
  if (!user.roles.includes('editor')) return { statusCode: 403 };
  return { statusCode: 204 };
};
