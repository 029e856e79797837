// itty-router: json() of the same text
import { AutoRouter, json } from 'itty-router';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const router = AutoRouter();
router.get('/hello/:name', ({ params }) => {
  // ok: no-xss
  return json({ text: `<p>Hello ${decodeURIComponent(params.name)}</p>` });
});
export const handler = async (event: APIGatewayProxyEventV2) => {
  const response = await router.fetch(new Request(`https://${event.requestContext.domainName}${event.rawPath}`));
  return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
};
