// What stands behind a middleware of another file reads the request itself.
import express from 'express';
import { exec } from 'node:child_process';
import { requireName } from './require-name.js';

export const app = express();

app.post('/jobs/:name', requireName, (req, res) => {
  // ruleid: no-command-injection
  exec(`/opt/jobs/${req.params.name}`, (error, out) => res.send(out));
});
