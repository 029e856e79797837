// typesense: only the free text q is the caller's
import Typesense from 'typesense';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const search = new Typesense.Client({ nodes: [{ host: 'search.internal', port: 443, protocol: 'https' }], apiKey: process.env.TS_KEY! });

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const tenant = event.requestContext.authorizer.jwt.claims.tenant;
  const { q = '*' } = event.queryStringParameters ?? {};
  // ok: no-nosql-injection
  const result = await search.collections('products').documents().search({ q, query_by: 'title', filter_by: `tenant:=${tenant}` });
  return { statusCode: 200, body: JSON.stringify(result.hits) };
};
