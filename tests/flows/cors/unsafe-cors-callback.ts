// A function that always agrees.
import express from 'express';
import cors from 'cors';
import serverless from 'serverless-http';
const app = express();
app.use(
  cors({
    origin: (origin, callback) => {
      // ruleid: no-permissive-cors
      callback(null, true);
    },
    credentials: true,
  }),
);
app.get('/', (req, res) => { res.json({ ok: 1 }); });
export const handler = serverless(app);
