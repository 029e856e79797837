// Routes log what is sent to them and answer a secret.
import express from 'express';
import serverless from 'serverless-http';
const app = express();
app.use(express.json());
app.post('/login', (req, res) => {
  // ruleid: no-secret-exposure
  console.log('login attempt', req.body.username, req.body.password);
  // ruleid: no-secret-exposure
  console.log(req.get('Authorization'));
  // ok: no-secret-exposure
  console.log(req.get('User-Agent'), req.headers['content-type']);
  // ruleid: no-secret-exposure
  res.status(500).json({ key: process.env.API_SECRET });
});
export const handler = serverless(app);
