// A header of Express is compared with a template.
import express from 'express';
import serverless from 'serverless-http';
import crypto from 'crypto';
const app = express();
app.use(express.json());
app.post('/hook', (req, res) => {
  const digest = crypto.createHmac('sha256', process.env.GITHUB_SECRET!).update(JSON.stringify(req.body)).digest('hex');
  const sig = req.get('X-Hub-Signature-256');
  // ruleid: no-timing-unsafe-compare
  if (`sha256=${digest}` === sig) { res.sendStatus(204); return; }
  res.sendStatus(401);
});
export const handler = serverless(app);
