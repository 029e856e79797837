// Without a root `sendFile` takes any path; with one it stays below it.
import express from 'express';
import serverless from 'serverless-http';
import path from 'path';
const app = express();
app.get('/files/:name', (req, res) => {
  // ruleid: no-path-traversal
  res.sendFile(path.join(__dirname, 'files', req.params.name));
});
app.get('/other/:name', (req, res) => {
  // ok: no-path-traversal
  res.sendFile(req.params.name, { root: path.join(__dirname, 'files') });
});
app.get('/dl', (req, res) => {
  // ruleid: no-path-traversal
  res.download(`/opt/files/${req.query.f}`);
});
export const handler = serverless(app);
