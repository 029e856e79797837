// A function of Vercel
import type { VercelRequest, VercelResponse } from '@vercel/node';
import { exec } from 'node:child_process';
export default function handler(req: VercelRequest, res: VercelResponse) {
  // ruleid: no-command-injection
  exec(`convert ${req.query.file}`);
  // ruleid: no-xss
  res.status(200).send(`<p>${req.body.name}</p>`);
}
