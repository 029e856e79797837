// multer makes up a name, and the program reads the file from where multer says that it is.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import express from 'express';
import multer from 'multer';
import serverless from 'serverless-http';

const app = express();
const storage = multer.diskStorage({
  destination: '/tmp/uploads',
  filename(_request, file, done) {
    const extension = extname(file.originalname) === '.png' ? '.png' : '.jpg';
    // ok: no-path-traversal
    done(null, `${randomUUID()}${extension}`);
  },
});
const upload = multer({ storage });
app.post('/documents', upload.single('document'), async (request, response) => {
  // ok: no-path-traversal
  const content = await readFile(request.file!.path);
  response.json({ size: content.length });
});
app.post('/albums', upload.fields([{ name: 'pictures' }]), async (request, response) => {
  const { pictures = [] } = request.files as Record<string, Express.Multer.File[]>;
  // ok: no-path-traversal
  for (const picture of pictures) await readFile(picture.path);
  response.sendStatus(201);
});
export const handler = serverless(app);
