// The folder of uploads, and the name of a file, are what the request says.
import { rename } from 'node:fs/promises';
import express from 'express';
import formidable from 'formidable';
import serverless from 'serverless-http';

const app = express();
app.post('/albums/:album', async (request, response) => {
  // ruleid: no-path-traversal
  const form = formidable({ uploadDir: `/mnt/albums/${request.params.album}` });
  await form.parse(request);
  response.sendStatus(201);
});
app.post('/named', async (request, response) => {
  // ruleid: no-path-traversal
  const form = formidable({ uploadDir: '/mnt/albums', filename: (_name, _extension, part) => part.originalFilename ?? 'unnamed' });
  await form.parse(request);
  response.sendStatus(201);
});
app.post('/renamed', async (request, response) => {
  const [, files] = await formidable({ uploadDir: '/tmp' }).parse(request);
  const file = files.picture![0]!;
  // ruleid: no-path-traversal
  await rename(file.filepath, `/mnt/albums/${file.originalFilename}`);
  response.sendStatus(201);
});
export const handler = serverless(app);
