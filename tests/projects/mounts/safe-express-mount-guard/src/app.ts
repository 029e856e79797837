import express from 'express';
import { requireUser } from './auth';
import { orders } from './routes/orders';
export const app = express();
app.use(express.json());
app.use('/orders', requireUser, orders);
