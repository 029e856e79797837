// What can be a list or any part of a body is only cleaned when it is a text.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { execSync } from 'node:child_process';

const clean = (value: unknown) => (typeof value === 'string' ? value.replace(/\W/g, '') : value);

export const handler = async (event: APIGatewayProxyEvent) => {
  const raw = JSON.parse(event.body ?? '{}').device;
  const device = typeof raw === 'string' ? raw.replace(/\W/g, '') : raw;
  // ruleid: no-command-injection
  execSync(`grep ${device} /opt/devices`);
  // ruleid: no-command-injection
  execSync(`grep ${clean(event.multiValueHeaders['x-kind'])} /opt/kinds`);
  const place = event.pathParameters?.place;
  // ruleid: no-command-injection
  execSync(`grep ${typeof place === 'string' ? place : clean(place)} /opt/places`);
};
