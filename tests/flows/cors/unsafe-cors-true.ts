// The options of cors.
import express from 'express';
import cors from 'cors';
import serverless from 'serverless-http';
const app = express();
// ruleid: no-permissive-cors
app.use(cors({ origin: true, credentials: true }));
app.get('/', (req, res) => { res.json({ ok: 1 }); });
export const handler = serverless(app);
