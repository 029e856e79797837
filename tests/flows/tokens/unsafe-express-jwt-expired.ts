// A middleware that takes expired tokens.
import express from 'express';
import { expressjwt } from 'express-jwt';
import serverless from 'serverless-http';
const app = express();
// ruleid: no-unverified-token
app.use(expressjwt({ secret: process.env.JWT_SECRET!, algorithms: ['HS256'], ignoreExpiration: true }));
app.get('/', (req, res) => { res.json({}); });
export const handler = serverless(app);
