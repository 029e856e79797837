import { importSPKI, jwtVerify } from 'jose';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyResultV2>;

export function withUser(inner: Handler, options: { optional?: boolean } = {}) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
    const token = event.headers.authorization?.slice(7);
    if (!token) return options.optional ? inner(event) : { statusCode: 401 };
    await jwtVerify(token, await importSPKI(process.env.PUBLIC_KEY!, 'RS256'), { audience: 'shop' });
    return inner(event);
  };
}

export function withMember(inner: Handler, { optional }: { optional?: boolean } = {}, more?: { guests?: boolean }) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
    const token = event.headers.authorization?.slice(7);
    if (!token && (optional || more?.guests)) return inner(event);
    await jwtVerify(token ?? '', await importSPKI(process.env.PUBLIC_KEY!, 'RS256'), { audience: 'shop' });
    return inner(event);
  };
}
