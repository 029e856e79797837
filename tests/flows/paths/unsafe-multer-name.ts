// multer keeps files under the names that clients gave them.
import express from 'express';
import multer from 'multer';
import serverless from 'serverless-http';

const app = express();
const storage = multer.diskStorage({
  destination: '/tmp/uploads',
  filename(_request, file, done) {
    // ruleid: no-path-traversal
    done(null, `${Date.now()}-${file.originalname}`);
  },
});
app.post('/documents', multer({ storage }).array('documents'), (_request, response) => {
  response.sendStatus(201);
});
export const handler = serverless(app);
