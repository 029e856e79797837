// Nothing reads plain text as HTML.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
export const handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'Content-Type': 'text/plain' } });
  // ok: no-xss
  await pipeline(Readable.from(render(event.queryStringParameters.q)), stream);
});
async function* render(q) { yield '<p>'; yield `<b>${q}</b>`; yield '</p>'; }
