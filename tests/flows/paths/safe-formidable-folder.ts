// The folder is fixed, and formidable makes up the names.
import { rename } from 'node:fs/promises';
import express from 'express';
import formidable from 'formidable';
import serverless from 'serverless-http';

const app = express();
app.post('/albums/:album', async (request, response) => {
  // ok: no-path-traversal
  const form = formidable({ uploadDir: '/tmp', filename: (_name, extension) => `upload-${Date.now()}` });
  const [, files] = await form.parse(request);
  const file = files.picture![0]!;
  // ok: no-path-traversal
  await rename(file.filepath, `/mnt/albums/${file.newFilename}`);
  response.json({ name: file.originalFilename });
});
export const handler = serverless(app);
