// A pattern without anchors among the options.
import express from 'express';
import cors from 'cors';
import serverless from 'serverless-http';
const app = express();
// ruleid: no-permissive-cors
app.use(cors({ origin: [/example\.com/, 'https://partner.org'], credentials: true }));
app.get('/', (_req, res) => {
  res.json({});
});
export const handler = serverless(app);
