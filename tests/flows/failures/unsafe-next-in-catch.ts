// A middleware goes on.
import express, { type NextFunction, type Request, type Response } from 'express';
import serverless from 'serverless-http';
import jwt from 'jsonwebtoken';
const app = express();
app.use((req: Request, res: Response, next: NextFunction) => {
  try {
    jwt.verify(req.get('authorization') ?? '', process.env.JWT_SECRET!, { algorithms: ['HS256'] });
    next();
  } catch (error) {
    console.warn('bad token', error);
    // ruleid: no-fail-open
    next();
  }
});
app.get('/orders', (req, res) => { res.json([]); });
export const handler = serverless(app);
