// A list of conditions of which each asks for the caller.
import { DataSource } from 'typeorm';
import { Plan } from './plan';
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const source = new DataSource({ type: 'postgres', entities: [Plan] });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { sub } = jwt.verify(event.headers.authorization ?? '', process.env.KEY!, { algorithms: ['RS256'] }) as { sub: string };
  const id = event.pathParameters?.id;
  // ok: require-authorization
  const plan = await source.getRepository(Plan).findOne({ where: [{ id, ownerId: sub }, { id, editorId: sub }] });
  return { statusCode: 200, body: JSON.stringify(plan) };
};
