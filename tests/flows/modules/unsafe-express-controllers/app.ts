import express from 'express';
import serverless from 'serverless-http';
import { getUser, listUsers } from './controllers/users.controller';
import { tenant } from './middleware/tenant';

const app = express();
app.use(tenant);
app.get('/users', listUsers);
app.get('/users/:id', getUser);
export const handler = serverless(app);
