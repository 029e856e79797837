// The header by its name.
import express, { type Request, type Response } from 'express';
import serverless from 'serverless-http';

const app = express();
app.post('/login', (req: Request, res: Response) => {
  const back: string = req.body.back;
  // ruleid: no-open-redirect
  res.status(302).set('Location', back).end();
});
export const handler = serverless(app);
