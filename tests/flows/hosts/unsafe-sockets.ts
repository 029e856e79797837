// Sockets of all kinds.
import WebSocket from 'ws';
import net from 'node:net';
import tls from 'node:tls';
import http2 from 'node:http2';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { host, port } = JSON.parse(event.body ?? '{}');
  // ruleid: no-ssrf
  const ws = new WebSocket(`wss://${host}/stream`);
  // ruleid: no-ssrf
  const socket = net.connect({ host, port: Number(port) });
  // ruleid: no-ssrf
  const other = net.createConnection(Number(port), host);
  // ruleid: no-ssrf
  const secure = tls.connect({ host, port: 443 });
  // ruleid: no-ssrf
  const session = http2.connect(`https://${host}`);
  // ok: no-ssrf
  const fixed = net.connect({ host: 'db.internal', port: Number(port) });
  return { statusCode: 200, body: String([ws, socket, other, secure, session, fixed].length) };
};
