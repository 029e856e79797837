// No credentials; an origin of the environment; patterns with anchors.
import express from 'express';
import cors from 'cors';
import serverless from 'serverless-http';
const app = express();
// ok: no-permissive-cors
app.use(cors());
// ok: no-permissive-cors
app.use('/p', cors({ origin: process.env.ORIGIN, credentials: true }));
// ok: no-permissive-cors
app.use('/q', cors({ origin: [/^https:\/\/([a-z]+\.)?example\.com$/, 'https://x.org'], credentials: true }));
app.get('/', (req, res) => { res.json({ ok: 1 }); });
export const handler = serverless(app);
