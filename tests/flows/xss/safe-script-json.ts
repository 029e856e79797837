// JSON in a script, of which no angle bracket is left: it is a value there.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

const page = (body: string): APIGatewayProxyResultV2 => ({ statusCode: 200, headers: { 'content-type': 'text/html' }, body });

export async function state(event: APIGatewayProxyEventV2) {
  const term = event.queryStringParameters?.term;
  // ok: no-xss
  return page(`<div>shop</div><script>
    // it's the state of the page
    const title = "a 'quoted' name", other = 'say \\'hello\\'';
    window.state = ${inScript({ term })};
  </script>`);
}

export async function chain(event: APIGatewayProxyEventV2) {
  const term = event.queryStringParameters?.term;
  const json = JSON.stringify({ term }).replaceAll('<', '\\u003c').replace(/\u2028/g, '\\u2028');
  // ok: no-xss
  return page('<script type="application/json">' + json + '</script>');
}

export async function table(event: APIGatewayProxyEventV2) {
  const json = JSON.stringify(JSON.parse(event.body ?? '{}')).replace(/[<>/]/g, '\\u003c');
  // ok: no-xss
  return page(`<html><script>start(${json}, 'page')</script></html>`);
}
