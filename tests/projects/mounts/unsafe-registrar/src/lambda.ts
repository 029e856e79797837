import express from 'express';
import serverless from 'serverless-http';
import { addOrders } from './orders';
import { requireUser } from './auth';
const app = express();
//GUARD
addOrders(app);
export const handler = serverless(app);
