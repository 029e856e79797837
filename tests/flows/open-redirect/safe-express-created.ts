// Location with 201 says where the new resource is
import express from 'express';
import serverless from 'serverless-http';

const app = express();
app.post('/items/:id', (req, res) => {
  // ok: no-open-redirect
  res.status(201).location(req.query.self as string).json({});
});
app.put('/items/:id', (req, res) => {
  res.status(201);
  // ok: no-open-redirect
  res.set('Location', req.query.self as string);
  res.end();
});
app.patch('/items/:id', (req, res) => {
  // ok: no-open-redirect
  res.writeHead(201, { Location: req.query.self as string }).end();
});
export const handler = serverless(app);
