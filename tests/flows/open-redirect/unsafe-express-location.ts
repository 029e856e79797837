// Location with 302 leads there
import express from 'express';
import serverless from 'serverless-http';

const app = express();
app.post('/items/:id', (req, res) => {
  // ruleid: no-open-redirect
  res.status(302).location(req.query.self as string).end();
});
app.put('/items/:id', (req, res) => {
  res.status(302);
  // ruleid: no-open-redirect
  res.set('Location', req.query.self as string);
  res.end();
});
app.patch('/items/:id', (req, res) => {
  // ruleid: no-open-redirect
  res.writeHead(302, { Location: req.query.self as string }).end();
});
export const handler = serverless(app);
