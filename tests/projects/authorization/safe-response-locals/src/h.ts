import express from 'express';
import serverless from 'serverless-http';
import { requireUser } from './guard';
import { invoices } from './invoices';
const app = express();
app.use('/invoices', requireUser, invoices);
export const handler = serverless(app);
