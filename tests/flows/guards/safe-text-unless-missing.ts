// What is always a text, if it is there, is cleaned when it is one.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { execSync } from 'node:child_process';

const clean = (value: unknown) => (typeof value === 'string' ? value.replace(/\W/g, '') : value);

export const handler = async (event: APIGatewayProxyEvent) => {
  const raw = event.headers['x-device'];
  const device = typeof raw === 'string' ? raw.replace(/\W/g, '') : raw;
  // ok: no-command-injection
  execSync(`grep ${device} /opt/devices`);
  // ok: no-command-injection
  execSync(`grep ${clean(event.queryStringParameters?.kind)} /opt/kinds`);
  let place = event.pathParameters?.place;
  if (typeof place === 'string') place = encodeURIComponent(place).replace(/\W/g, '_');
  // ok: no-command-injection
  execSync(`grep ${place} /opt/places`);
};
