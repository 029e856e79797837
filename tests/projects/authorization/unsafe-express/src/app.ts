// Routes of Express behind a token.
import express from 'express';
import serverless from 'serverless-http';
import { expressjwt, type Request as JwtRequest } from 'express-jwt';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.use(express.json());
app.use(expressjwt({ secret: process.env.SECRET!, algorithms: ['HS256'] }));
app.get('/orders/:id', async (req: JwtRequest, res) => {
  // ruleid: require-authorization
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  res.json(order);
});
app.delete('/orders/:id', async (req: JwtRequest, res) => {
  // ok: require-authorization
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (order?.userId !== req.auth?.sub) {
    res.sendStatus(403);
    return;
  }
  // ok: require-authorization
  await prisma.order.delete({ where: { id: req.params.id } });
  res.sendStatus(204);
});
export const handler = serverless(app);
