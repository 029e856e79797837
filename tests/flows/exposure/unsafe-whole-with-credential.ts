// What the program reads a credential from becomes known as a whole.
import express from 'express';
import { Hono } from 'hono';
import { PrismaClient } from '@prisma/client';
import { compare, hash } from 'bcryptjs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();
// ruleid: no-secret-exposure
const report = (text: string, details: unknown) => console.log(text, JSON.stringify(details));

async function register(input: { name: string; password: string }) {
  // ruleid: no-secret-exposure
  console.log('register', input.password.length, input);
  return hash(input.password, 12);
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  // ruleid: no-secret-exposure
  console.log('received', body);
  report('received', body);
  const { name, ...rest } = body;
  // ruleid: no-secret-exposure
  console.log('received', name, rest);
  const user = await prisma.user.findUnique({ where: { name: String(body.name) } });
  if (user === null || !(await compare(String(body.password), user.passwordHash))) {
    // ruleid: no-secret-exposure
    throw new Error(`refused: ${JSON.stringify({ login: body })}`);
  }
  delete body.password;
  // ruleid: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ user, body }) };
};

export const registration = async (event: APIGatewayProxyEventV2) => ({ statusCode: 200, body: await register(JSON.parse(event.body ?? '{}')) });

const app = express();
app.post('/login', async (req, res) => {
  // ruleid: no-secret-exposure
  console.log('login', req.body);
  res.json({ known: await prisma.user.count({ where: { secret: await hash(req.body.password, 12) } }) });
});

const router = new Hono();
router.post('/login', async (c) => {
  const given = await c.req.json();
  const digest = await hash(given.apiKey, 12);
  // ruleid: no-secret-exposure
  console.log('login', { given });
  return c.json({ digest });
});
export { app, router };
