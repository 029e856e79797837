// Routers behind one and behind two middlewares.
import express from 'express';
import serverless from 'serverless-http';
import { requireUser, requireAdmin } from './auth';
import { orders } from './orders';
import { admin } from './admin';
const app = express();
app.use(express.json());
app.get('/health', (_req, res) => { res.send('ok'); });
app.use('/orders', requireUser, orders);
app.use('/admin', requireUser, requireAdmin, admin);
export const handler = serverless(app);
