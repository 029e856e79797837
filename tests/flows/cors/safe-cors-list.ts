// A function that looks the origin up in a list.
import express from 'express';
import cors from 'cors';
import serverless from 'serverless-http';
const app = express();
const list = ['https://a.example.com', 'https://b.example.com'];
app.use(
  cors({
    origin(origin, callback) {
      // ok: no-permissive-cors
      if (!origin || list.includes(origin)) callback(null, true);
      else callback(new Error('not allowed'));
    },
    credentials: true,
  }),
);
app.get('/', (req, res) => { res.json({ ok: 1 }); });
export const handler = serverless(app);
