// What the program reads a credential from becomes known without it.
import express from 'express';
import pino from 'pino';
import { PrismaClient } from '@prisma/client';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { compare, hash } from 'bcryptjs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();
const sqs = new SQSClient({});
const hiding = pino({ redact: ['body.password'] });
const hidden = ['password', 'pin'];

function scrub(given: Record<string, unknown>): void {
  given.password = '***';
}

function withoutHidden(given: Record<string, unknown>): Record<string, unknown> {
  const copy = { ...given };
  for (const name of Object.keys(copy)) if (hidden.includes(name)) copy[name] = '***';
  return copy;
}

function redact(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(redact);
  if (given === null || typeof given !== 'object') return given;
  return Object.fromEntries(Object.entries(given).map(([name, part]) => [name, hidden.includes(name) ? '***' : redact(part)]));
}

const toPublic = (user: { id: string; name: string }) => ({ id: user.id, name: user.name });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-secret-exposure
  console.log(Object.keys(body), body.name, redact(body), withoutHidden(body));
  const { password, ...rest } = body;
  // ok: no-secret-exposure
  console.log({ rest }, { ...body, password: '***' }, Object.assign({}, body, { password: '***' }));
  // ok: no-secret-exposure
  hiding.info({ body }, 'login');
  const clone = structuredClone(body);
  delete clone.password;
  // ok: no-secret-exposure
  console.log('cloned', clone);
  // ok: no-secret-exposure
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify(body) }));
  const user = await prisma.user.findUnique({ where: { name: String(body.name) } });
  if (user === null || !(await compare(String(password), user.passwordHash))) return { statusCode: 401 };
  // ok: no-secret-exposure
  if (event.rawPath === '/me') return { statusCode: 200, body: JSON.stringify(toPublic(user)) };
  user.passwordHash = undefined;
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ user }) };
};

export const second = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  body.digest = await hash(body.password, 12);
  scrub(body);
  // ok: no-secret-exposure
  console.log('received', body);
  return { statusCode: 204 };
};

export const third = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  const known = await hash(body.password, 12);
  for (const name of ['password', 'pin']) delete body[name];
  // ok: no-secret-exposure
  console.log('received', known.length, body);
  return { statusCode: 204 };
};

const app = express();
app.post('/login', async (req, res) => {
  const known = await prisma.user.count({ where: { secret: await hash(req.body.password, 12) } });
  req.body.password = undefined;
  // ok: no-secret-exposure
  console.log('login', known, req.body);
  res.json({ known });
});
app.post('/orders', (req, res) => {
  // ok: no-secret-exposure
  console.log('order', req.body);
  res.json({ count: req.body.items.length });
});
export { app };
